# Sourced by script/test: a browser for the journeys and letters for it, a PostgreSQL server for the second database engine and a
# virusscanner, from Debian's packages. They are left alone when they are there already.

has_browser() {
  [ -x "${SPIL_CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null 2>&1 || command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1
}

has_postgres() {
  [ -n "${SPIL_TEST_POSTGRES:-}" ] || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1
}

has_scanner() {
  [ -x /usr/sbin/clamd ]
}

# As wide as the letters of the screens, as Arial is on a phone: without it a page moves when its own letters arrive.
has_letters() {
  ls /usr/share/fonts/*/liberation*/LiberationSans-Regular.ttf >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    return 1
  fi
}

missing=''
has_browser || missing="$missing chromium-headless-shell"
has_postgres || missing="$missing postgresql"
has_letters || missing="$missing fonts-liberation"
has_scanner || missing="$missing clamav-daemon"

if [ -n "$missing" ]; then
  echo "Installing Debian packages:$missing" >&2
  # shellcheck disable=SC2086 # the list is meant to be split
  { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends $missing; } >/dev/null || {
    echo "Not here, and not installable without apt-get and root or sudo:$missing" >&2
    echo 'Tests that need them are skipped (with SPIL_STRICT=1: failed).' >&2
  }
fi
