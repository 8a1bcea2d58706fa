# Finds a JDK that is new enough. Sourced by ./ortoo, ./verify and bench/run; POSIX sh.
#
# find_jdk sets JAVA_HOME, or says what to install and returns 1. The order: JAVA_HOME, the PATH,
# then the usual folders, the lowest version that will do first: that one is closest to what the
# tests ran on. No JVM is started, so looking costs a few milliseconds.

needed=25

# True when folder $1 is a JDK that is new enough; sets major to its version.
jdk_will_do() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      major=${value%%[!0-9]*}
      [ "${major:-0}" -ge "$needed" ]
      return
    fi
  done < "$1/release"
  return 1
}

# Follows the links of $1 to the file itself: macOS's own readlink may lack -f.
real_path() {
  real=$1
  while [ -L "$real" ]; do
    target=$(readlink "$real")
    case $target in
      /*) real=$target ;;
      *) real=$(dirname "$real")/$target ;;
    esac
  done
  printf '%s\n' "$(cd "$(dirname "$real")" && pwd -P)/$(basename "$real")"
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_will_do "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  if on_path=$(command -v javac 2>/dev/null); then
    jdk=$(dirname "$(dirname "$(real_path "$on_path")")")
    if jdk_will_do "$jdk"; then
      export JAVA_HOME="$jdk"
      return 0
    fi
  fi
  best=
  for jdk in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
    if jdk_will_do "$jdk" && { [ -z "$best" ] || [ "$major" -lt "$best_major" ]; }; then
      best=$jdk
      best_major=$major
    fi
  done
  if [ -n "$best" ]; then
    export JAVA_HOME="$best"
    return 0
  fi
  tell_jdk >&2
  return 1
}

# Which system this is: its os-release ID and those it is like, or Darwin.
system() {
  if [ -r /etc/os-release ]; then
    (. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
  else
    uname -s
  fi
}

tell_jdk() {
  echo "No JDK $needed or later was found (JAVA_HOME, PATH and the usual folders were searched)."
  case " $(system) " in
    *" debian "* | *" ubuntu "*)
      echo "  Fix: sudo apt-get install openjdk-$needed-jdk-headless" ;;
    *" fedora "* | *" rhel "*)
      echo "  Fix: sudo dnf install java-$needed-openjdk-devel" ;;
    *suse*)
      echo "  Fix: sudo zypper install java-$needed-openjdk-devel" ;;
    *" arch "*)
      echo "  Fix: sudo pacman -S jdk$needed-openjdk" ;;
    *" alpine "*)
      echo "  Fix: sudo apk add openjdk$needed-jdk" ;;
    *Darwin*)
      echo "  Fix: brew install openjdk@$needed" ;;
    *)
      echo "  Fix: install a JDK $needed with your system's package manager." ;;
  esac
  echo "  Where that has no such package, install Eclipse Temurin $needed (or: sdk install java"
  echo "  $needed-tem), or unpack any JDK $needed and set JAVA_HOME to its folder."
}

# Says what to install when there is no Maven to build with.
find_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  {
    echo "Maven (3.8.7 or later) is needed to build, and there is no mvn on the PATH."
    case " $(system) " in
      *" debian "* | *" ubuntu "*) echo "  Fix: sudo apt-get install maven" ;;
      *" fedora "* | *" rhel "*) echo "  Fix: sudo dnf install maven" ;;
      *suse*) echo "  Fix: sudo zypper install maven" ;;
      *" arch "*) echo "  Fix: sudo pacman -S maven" ;;
      *" alpine "*) echo "  Fix: sudo apk add maven" ;;
      *Darwin*) echo "  Fix: brew install maven" ;;
      *) echo "  Fix: install Maven, or unpack it and put its bin folder on the PATH." ;;
    esac
  } >&2
  return 1
}

# Maven's own libraries make newer JDKs warn about themselves; nothing a user can mend.
quiet_maven() {
  quiet="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}"
}
