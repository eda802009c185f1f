#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's driver (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library"). Does not return before the last run.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));
