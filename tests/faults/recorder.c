/* Loaded before libc (LD_PRELOAD): writes down, in order, what reaches a file of the watched folder, what is synced,
   and what leaves on a socket. A write or a send is noted before it happens, a sync after it has returned. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void note(const char *what, const char *detail)
{
    static int log = -1;
    char line[PATH_MAX + 64];
    if (log < 0 && getenv("RECORD_TO"))
        log = syscall(SYS_openat, AT_FDCWD, getenv("RECORD_TO"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    int length = snprintf(line, sizeof line, "%s %s\n", what, detail);
    if (log >= 0)
        syscall(SYS_write, log, line, (size_t)length);
}

static void note_file(const char *what, int file)
{
    char link[64], path[PATH_MAX];
    const char *watched = getenv("RECORD_UNDER");
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0 || !watched)
        return;
    path[length] = 0;
    if (!strncmp(path, watched, strlen(watched)))
        note(what, path);
}

static void note_send(const void *data, size_t size)
{
    char first[200];
    size_t length = strcspn(memcpy(memset(first, 0, sizeof first), data, size < 199 ? size : 199), "\r\n");
    first[length] = 0;
    note("send", first);
}

int fsync(int file)
{
    int done = REAL(fsync)(file);
    if (!done)
        note_file("sync", file);
    return done;
}

int fdatasync(int file)
{
    int done = REAL(fdatasync)(file);
    if (!done)
        note_file("sync", file);
    return done;
}

ssize_t write(int file, const void *data, size_t size)
{
    note_file("write", file);
    return REAL(write)(file, data, size);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    note_file("write", file);
    return REAL(pwrite)(file, data, size, at);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    note_file("write", file);
    return REAL(pwrite64)(file, data, size, at);
}

ssize_t send(int socket, const void *data, size_t size, int flags)
{
    note_send(data, size);
    return REAL(send)(socket, data, size, flags);
}

ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    if (message->msg_iovlen)
        note_send(message->msg_iov[0].iov_base, message->msg_iov[0].iov_len);
    return REAL(sendmsg)(socket, message, flags);
}

int rename(const char *from, const char *to)
{
    note("rename", from);
    note("into", to);
    return REAL(rename)(from, to);
}
