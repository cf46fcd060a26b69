# A facade over Meson: `make help` lists what there is.
#
# Build folders: build/ (release), build-check/ (assertions, warnings are errors), build-asan/ (the same under ASan and
# UBSan), build-fuzz/ (clang, libFuzzer). Options for Meson go into MESON_ARGS.

MESON ?= meson
FUZZ_SECONDS ?= 30
STRICT = -Dbuildtype=debugoptimized -Dwerror=true
SANE = -Db_sanitize=address,undefined -Db_lundef=false
TEST = $(MESON) test --print-errorlogs --no-rebuild

.PHONY: all demo check quick bless accept-misses asan fuzz bench install clean help bootstrap

all: build/build.ninja
	@ninja -C build annals annals.lexicon

bootstrap:
	@tools/bootstrap

build/build.ninja:
	@$(MESON) setup build $(MESON_ARGS)

build-check/build.ninja:
	@$(MESON) setup build-check $(STRICT) $(MESON_ARGS)

build-asan/build.ninja:
	@$(MESON) setup build-asan $(STRICT) $(SANE) $(MESON_ARGS)

build-fuzz/build.ninja:
	@CC=clang $(MESON) setup build-fuzz $(STRICT) $(SANE) -Dfuzz=true -Dc_args=-fsanitize=fuzzer-no-link $(MESON_ARGS)

demo: bootstrap
	@$(MAKE) --no-print-directory all
	@tools/demo

check: bootstrap
	@$(MAKE) --no-print-directory -k check-plain check-asan

.PHONY: check-plain check-asan
check-plain: build-check/build.ninja
	@ninja -C build-check all meson-test-prereq
	@$(TEST) -C build-check

check-asan asan: build-asan/build.ninja
	@ninja -C build-asan all meson-test-prereq
	@$(TEST) -C build-asan --timeout-multiplier 4

quick: build-check/build.ninja
	@ninja -C build-check all meson-test-prereq
	@$(TEST) -C build-check --suite quick

bless: all
	@build/annals help --man > doc/annals.1
	@test/golden/run.sh --bless build/annals test/dispatches > /dev/null
	@test/spec.sh --shrink build/annals spec > /dev/null || :
	@test/golden.sh --bless build/annals test/cli > /dev/null 2>&1; git --no-pager diff --stat -- test/cli doc/annals.1

accept-misses: all
	@test/spec.sh --accept build/annals spec > /dev/null; git --no-pager diff --stat -- spec/known-misses.txt

fuzz: build-fuzz/build.ninja
	@ninja -C build-fuzz
	@fuzz/run build-fuzz $(FUZZ_SECONDS)

bench: all
	@ninja -C build train/annals-score train/annals-score-names
	@bench/run

install: all
	@$(MESON) install -C build --no-rebuild

clean:
	@rm -rf build build-check build-asan build-fuzz

help:
	@echo 'make           build/annals and its lexicon image'
	@echo 'make demo      install what is missing, build, code the bundled dispatches'
	@echo 'make check     every test: plain, under ASan and UBSan, fuzz corpora replayed'
	@echo 'make quick     unit tests and include rules, in seconds'
	@echo 'make bless     take what the goldens and the manual page now say as wanted; read the diff'
	@echo 'make accept-misses  list the examples of spec/manual.md that are not coded right; also adds to the list'
	@echo 'make asan      the tests under ASan and UBSan alone'
	@echo 'make fuzz      libFuzzer (clang), FUZZ_SECONDS=$(FUZZ_SECONDS) a target'
	@echo 'make bench     speed, memory and quality, kept in bench/*.csv'
	@echo 'make install   below /usr/local, or MESON_ARGS=--prefix=DIR'
	@echo 'make clean     remove the build folders'
