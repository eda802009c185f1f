#pragma once
#include <malloc.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <spawn.h>

/// Since glibc 2.34; <spawn.h> shows it only to GNU sources, and Swift's view of the C library is none.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
