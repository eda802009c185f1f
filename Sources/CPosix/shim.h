#pragma once
#include <malloc.h>
#include <sys/prctl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <spawn.h>

/// Since glibc 2.34; <spawn.h> shows it only to GNU sources, and Swift's view of the C library is none.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// The user at the other end of a Unix socket, unix(7); -1 and errno on failure. `struct ucred` has these three fields,
/// but only GNU sources see it.
static inline int earshot_peer_user(int descriptor, uid_t *user) {
    struct { pid_t process; uid_t user; gid_t group; } peer;
    socklen_t length = sizeof peer;
    int result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length);
    if (result == 0) *user = peer.user;
    return result;
}

/// No core of this process, and nobody of the same user may attach to it or read its memory: prctl(2), PR_SET_DUMPABLE.
static inline int earshot_forbid_dumps(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
