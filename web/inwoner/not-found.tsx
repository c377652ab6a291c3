import { data } from 'react-router';

/** No other route knows this address: the layout shows its page for that. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export function action(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
