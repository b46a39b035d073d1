# The front door; Meson does the work. On a fresh Debian 12: `make demo`, then `make test`.
#
#   make           the program, build/hearsay
#   make demo      installs what is missing, builds, and shows who said what in an article
#   make test      builds, and runs all tests (some with sanitizers); the last line counts them
#   make install   PREFIX=/usr/local DESTDIR=
#   make models    models/en.hsm anew, byte for byte, from the corpora in DATA
#   make fuzz      libFuzzer on each target for SECONDS seconds (clang)
#   make asan      the program with sanitizers, build-asan/hearsay
#   make setup     only installs what is missing (Debian packages)
PREFIX ?= /usr/local
DATA ?= ../shared/data
SECONDS ?= 60
NINJA = ninja
SANITIZE = -Db_sanitize=address,undefined -Db_lundef=false -Dbuildtype=debugoptimized

all: build/build.ninja
	$(NINJA) -C build

build/build.ninja:
	@command -v meson >/dev/null || { echo 'make: meson is missing; `make setup` installs what the build needs' >&2; exit 1; }
	meson setup build

build-asan/build.ninja:
	meson setup build-asan $(SANITIZE)

build-fuzz/build.ninja:
	CC=clang meson setup build-fuzz $(SANITIZE) -Dfuzzer=true -Dc_args=-fsanitize=fuzzer-no-link

setup:
	scripts/setup build

demo:
	@scripts/setup build
	@$(MAKE) --no-print-directory all
	@scripts/demo

test:
	@scripts/setup test
	tests/run

asan: build-asan/build.ninja
	$(NINJA) -C build-asan

fuzz: build-fuzz/build.ninja
	$(NINJA) -C build-fuzz
	scripts/fuzz $(SECONDS)

models: all
	@mkdir -p models
	build/hearsay-train models $(DATA) lang/en tests/gold/en models/en.hsm

install: all
	meson configure build --prefix $(PREFIX)
	meson install -C build

clean:
	rm -rf build build-asan build-fuzz

.PHONY: all setup demo test asan fuzz models install clean
