# Sourced by the doors of the house, from the root of the repository: sees to it that the packages of
# the lock file are installed and that their Node 24 comes first, whatever Node the system has.

for program in node npm; do
  command -v "$program" >/dev/null 2>&1 || {
    echo "Spil needs $program (Node 20 or newer, with npm): apt-get install nodejs npm" >&2
    exit 1
  }
done

# Packages whose script runs at installation: `node` fetches the Node of this machine. All others run none.
with_scripts='node'

if ! node script/lib/installed.mjs; then
  echo 'Installing packages (npm ci)...' >&2
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  # shellcheck disable=SC2086 # Names, split.
  npm rebuild --ignore-scripts=false --loglevel=error $with_scripts >&2
fi

PATH="$PWD/node_modules/.bin:$PATH"
export PATH

# What Node made of the sources is kept: the next start takes half the time.
NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$PWD/node_modules/.cache/compile}"
export NODE_COMPILE_CACHE

# For what runs long: less memory for a little more work. What lives shortly is cleared away often, the heap grows by
# a third of what is in use before it is looked through again, and threads share their arenas.
less_memory='--min-semi-space-size=8 --max-semi-space-size=8 --heap-growing-percent=30'
MALLOC_ARENA_MAX=2
export MALLOC_ARENA_MAX
