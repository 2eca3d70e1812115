#!/usr/bin/env bash
# Runs all tests: those of .NET with the browser's, and the unit tests of the admin UI. The last line is the sum,
# "N passed, N failed, N skipped"; the exit code is 0 only when nothing failed and everything ran.
#   ./test.sh          all but the long suites: some 20 minutes on 2 cores, and it is CPU time (docs/architecture.md, its last chapter)
#   ./test.sh --all    the long suites (trait Category=Long) too
set -euo pipefail
cd "$(dirname "$0")"

all=false
for argument in "$@"; do
  case "$argument" in
    --all) all=true ;;
    *) echo "usage: ./test.sh [--all]" >&2; exit 2 ;;
  esac
done

passed=0 failed=0 skipped=0
logs=artifacts/test
mkdir -p "$logs"

# Whatever ends the script, the sum is its last word.
finish() {
  local code=$?
  trap - EXIT
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] || exit 1
}
trap finish EXIT
trap 'exit 130' INT TERM

step() { printf '\n== %s (%d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)); }
fail() { echo "FAILED: $1"; failed=$((failed + 1)); }

# Debian's package, where there is apt and the right to use it; a test that lacks it says so itself.
install_if_missing() {
  local package=$1 present=$2
  if eval "$present" > /dev/null 2>&1; then return 0; fi
  if ! command -v apt-get > /dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "$package is missing and only root on Debian or Ubuntu can install it here: run sudo apt-get install $package, or the browser tests fail."
    return 0
  fi
  if [ -z "${apt_updated:-}" ]; then
    apt-get update -qq > "$logs/apt.log" 2>&1 || true
    apt_updated=yes
  fi
  echo "installing $package"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >> "$logs/apt.log" 2>&1 \
    || echo "$package could not be installed (see $logs/apt.log)."
}

# The browser's shell without a window, which only Debian has: a quarter of the CPU time less. Where there is none, the tests take the browser.
install_headless_shell() {
  if [ "$(id -u)" -eq 0 ] && command -v chromium > /dev/null && grep -q '^ID=debian' /etc/os-release 2> /dev/null; then
    install_if_missing chromium-headless-shell 'command -v chromium-headless-shell'
  fi
}

# npm ci, once for each state of the lock file.
npm_ci() {
  local folder=$1
  if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.mmo-stamp"; then
    (cd "$folder" && npm ci --no-audit --no-fund) && cp "$folder/package-lock.json" "$folder/node_modules/.mmo-stamp"
  fi
}

# Beside the UI's part: each of the two leaves a core idle or waits for a registry half of its time.
begin_building_dotnet() {
  dotnet build MarketingMiddleOffice.sln --nologo -v quiet -clp:ErrorsOnly > "$logs/build.log" 2>&1 &
  building=$!
}

finish_building_dotnet() {
  local code=0
  wait "$building" || code=$?
  cat "$logs/build.log"
  return "$code"
}

# Many short processes: compiling what is called often a second time does not pay off in them (a sixth of their CPU time).
export DOTNET_TieredPGO=0 DOTNET_TC_CallCounting=0

test_dotnet() {
  local limit=20m filter=(--filter-not-trait Category=Long) code=0
  if $all; then limit=120m filter=(); fi
  # Exit code 8: a project without a test for this filter.
  dotnet test --solution MarketingMiddleOffice.sln --no-build --no-progress --timeout "$limit" --ignore-exit-code 8 \
    ${filter[@]+"${filter[@]}"} 2>&1 | tee "$logs/dotnet.log" || code=$?
  local sum
  # "error" counts the projects that ended without their results.
  sum=$(awk '/^  error:/{e=$2} /^  failed:/{f=$2} /^  succeeded:/{s=$2} /^  skipped:/{k=$2} END{print s+0, f+e, k+0}' "$logs/dotnet.log")
  read -r p f k <<< "$sum"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + k))
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then fail "dotnet test ended with $code"; fi
  if [ "$((p + f + k))" -eq 0 ]; then fail "no .NET test ran"; fi
}

# Takes one guard after the other out of a copy of the tree: each must be missed by its test.
test_guards() {
  local code=0
  node tests/mutations/run.mjs 2> "$logs/guards.log" | tee "$logs/guards.txt" || code=$?
  local sum
  sum=$(awk '/ guards are missed by a test, /{r=$1; s=$8} END{print r+0, s+0}' "$logs/guards.txt")
  read -r p f <<< "$sum"
  passed=$((passed + p)) failed=$((failed + f))
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then fail "tests/mutations/run.mjs ended with $code"; fi
}

test_ui() {
  local report="$PWD/$logs/ui.json" code=0
  rm -f "$report"
  (cd host/admin-ui && MMO_UI_IS_BUILT=1 npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="$report") || code=$?
  if [ ! -f "$report" ]; then
    fail "the UI's unit tests ended with $code and without results"
    return 0
  fi
  local sum
  sum=$(node -e 'const r = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    console.log(r.numPassedTests, r.numFailedTests, r.numPendingTests + (r.numTodoTests ?? 0));' "$report")
  read -r p f k <<< "$sum"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + k))
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then fail "the UI's unit tests ended with $code: no file, or one that could not be loaded"; fi
}

step "What the machine lacks"
install_if_missing chromium 'command -v chromium || command -v chromium-browser || command -v google-chrome'
install_headless_shell
install_if_missing curl 'command -v curl'
install_if_missing fonts-noto-cjk '[ -n "$(fc-list :lang=zh-cn)" ] || ls /usr/share/fonts/opentype/noto/NotoSansCJK*'
if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
  fail "Node.js 20 or later is missing: install it, the tests' customers, mail server and the admin UI need it"
  exit 1
fi

begin_building_dotnet

if [ -f host/admin-ui/package.json ]; then
  step "Admin UI"
  if npm_ci host/admin-ui; then
    # The browser tests walk the built UI.
    (cd host/admin-ui && npm run --silent check) || fail "the admin UI has type errors"
    (cd host/admin-ui && npm run --silent build) || fail "the admin UI does not build"
    test_ui
  else
    fail "npm ci in host/admin-ui"
  fi
fi

step "Build"
if finish_building_dotnet; then
  step "Tests of .NET and the browser"
  test_dotnet
  if $all; then
    step "Guards"
    test_guards
  fi
else
  fail "the solution does not build"
fi

step "Done"
