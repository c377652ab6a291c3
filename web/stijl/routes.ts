import { layout, prefix, route } from '@react-router/dev/routes';

// Shows every part of the kit; only in a demo or a developer's copy.
export default [
  ...prefix('stijl', [
    layout('stijl/guard.tsx', [
      route('bewaren', 'stijl/keep.ts'),
      layout('stijl/inwoner-layout.tsx', [route('/', 'stijl/kit.tsx'), route('naast-elkaar', 'stijl/side-by-side.tsx'), route('plan', 'stijl/plan.tsx'), route('nakijken', 'stijl/check-answers.tsx')]),
      layout('stijl/work-layout.tsx', [route('dossier/:tab', 'stijl/dossier.tsx'), route('lijst', 'stijl/list.tsx'), route('gesprek', 'stijl/conversation.tsx')]),
      layout('stijl/bestuur-layout.tsx', [route('cijfers', 'stijl/figures.tsx')]),
    ]),
  ]),
];
