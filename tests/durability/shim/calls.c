#define _GNU_SOURCE
#include "shim.h"
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* The call that the C library would have taken. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define DESCRIPTORS 65536

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char watched[DESCRIPTORS];

void shim_lock(void) { pthread_mutex_lock(&mutex); }
void shim_unlock(void) { int kept = errno; pthread_mutex_unlock(&mutex); errno = kept; }

int shim_watches(const char *path) {
  const char *folder = getenv("REGISTERKORT_SHIM_FOLDER");
  size_t size = folder ? strlen(folder) : 0;
  return size > 0 && path && strncmp(path, folder, size) == 0 && (path[size] == '/' || path[size] == 0);
}

int shim_watches_fd(int fd) { return fd >= 0 && fd < DESCRIPTORS && watched[fd]; }

/* The whole path of a name that is told relative to an open folder. */
static const char *whole(int folder, const char *path, char *room) {
  if (path[0] == '/' || folder == AT_FDCWD) return path;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t size = readlink(link, room, PATH_MAX);
  if (size < 0) return path;
  snprintf(room + size, PATH_MAX, "/%s", path);
  return room;
}

/* A file that only lives in memory, with what was counted. */
static int told(void) {
  char text[2048];
  size_t size = shim_told(text, sizeof text);
  int fd = memfd_create("told", MFD_CLOEXEC);
  if (fd < 0 || fd >= DESCRIPTORS || REAL(pwrite64)(fd, text, size, 0) != (ssize_t)size) abort();
  watched[fd] = 0;
  return fd;
}

int shim_control(const char *path) {
  const char *order = path + strlen(CONTROL);
  shim_lock();
  if (strncmp(order, "mark/", 5) == 0) shim_trace(MARK, -1, 0, order + 5, strlen(order + 5), NULL);
  else if (strncmp(order, "fail/", 5) == 0) shim_arm(order + 5);
  else if (strcmp(order, "disarm") == 0) shim_disarm();
  int fd = told();
  shim_unlock();
  return fd;
}

static int opened(int (*real)(int, const char *, int, ...), int folder, const char *path, int flags, mode_t mode) {
  char room[2 * PATH_MAX];
  if (strncmp(path, CONTROL, strlen(CONTROL)) == 0) return shim_control(path);
  const char *name = whole(folder, path, room);
  if (!shim_watches(name)) return real(folder, path, flags, mode);
  shim_lock();
  int fd = -1;
  struct stat there;
  enum kind kind = flags & O_CREAT && lstat(name, &there) != 0 ? CREATE : OPEN;
  if (!shim_fails(kind, name, -1, NULL)) {
    fd = real(folder, path, flags, mode);
    if (fd >= 0 && fd < DESCRIPTORS) {
      watched[fd] = 1;
      shim_trace(OPEN, fd, (flags & O_CREAT ? 1 : 0) | (flags & O_TRUNC ? 2 : 0), name, strlen(name), NULL);
    }
  }
  shim_unlock();
  return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *path, int flags, ...) { MODE return opened(REAL(openat), AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opened(REAL(openat64), AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return opened(REAL(openat), folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opened(REAL(openat64), folder, path, flags, mode); }

int close(int fd) {
  if (!shim_watches_fd(fd)) return REAL(close)(fd);
  shim_lock();
  watched[fd] = 0;
  shim_trace(CLOSED, fd, 0, NULL, 0, NULL);
  int answer = REAL(close)(fd);
  shim_unlock();
  return answer;
}

/* libuv closes and copies this way. A copy within the kernel would go past the trace: callers fall back to writing. */
long syscall(long number, ...) {
  long words[6];
  va_list more;
  va_start(more, number);
  for (int i = 0; i < 6; i++) words[i] = va_arg(more, long);
  va_end(more);
  if (number == SYS_close && shim_watches_fd((int)words[0])) return close((int)words[0]);
  if (number == SYS_copy_file_range && shim_watches_fd((int)words[2])) { errno = ENOSYS; return -1; }
  return REAL(syscall)(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

/* The C library closes within itself here, where `close` isn't seen. */
int closedir(DIR *folder) {
  int fd = dirfd(folder);
  if (shim_watches_fd(fd)) {
    shim_lock();
    watched[fd] = 0;
    shim_trace(CLOSED, fd, 0, NULL, 0, NULL);
    shim_unlock();
  }
  return REAL(closedir)(folder);
}

static ssize_t wrote(int fd, const void *bytes, size_t size, off64_t offset) {
  shim_lock();
  ssize_t answer = -1;
  off64_t at = offset >= 0 ? offset : lseek64(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
  if (!shim_fails(WRITE, NULL, fd, &size)) {
    answer = offset >= 0 ? REAL(pwrite64)(fd, bytes, size, offset) : REAL(write)(fd, bytes, size);
    if (answer > 0) shim_trace(WRITE, fd, at, bytes, (size_t)answer, NULL);
  }
  shim_unlock();
  return answer;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  return shim_watches_fd(fd) ? wrote(fd, bytes, size, -1) : REAL(write)(fd, bytes, size);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  return shim_watches_fd(fd) ? wrote(fd, bytes, size, offset) : REAL(pwrite64)(fd, bytes, size, offset);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }
/* The first part alone: whoever gives several must be ready for a write that takes less. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!shim_watches_fd(fd) || count < 1) return REAL(writev)(fd, parts, count);
  return wrote(fd, parts[0].iov_base, parts[0].iov_len, -1);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) {
  if (!shim_watches_fd(fd) || count < 1) return REAL(pwritev64)(fd, parts, count, offset);
  return wrote(fd, parts[0].iov_base, parts[0].iov_len, offset);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return pwritev64(fd, parts, count, offset); }

/* As copy_file_range. */
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) {
  if (shim_watches_fd(to)) { errno = EINVAL; return -1; }
  static ssize_t (*real)(int, int, off64_t *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "sendfile64");
  return real(to, from, offset, size);
}

static int fails(enum kind kind, int fd) {
  shim_lock();
  int failing = shim_fails(kind, NULL, fd, NULL);
  shim_unlock();
  return failing;
}
ssize_t read(int fd, void *bytes, size_t size) {
  return shim_watches_fd(fd) && fails(READ, fd) ? -1 : REAL(read)(fd, bytes, size);
}
ssize_t pread64(int fd, void *bytes, size_t size, off64_t offset) {
  return shim_watches_fd(fd) && fails(READ, fd) ? -1 : REAL(pread64)(fd, bytes, size, offset);
}
ssize_t pread(int fd, void *bytes, size_t size, off_t offset) { return pread64(fd, bytes, size, offset); }

static int done(enum kind kind, char what, int fd, int64_t offset, const char *first, const char *second, int (*call)(int, int64_t, const char *, const char *)) {
  shim_lock();
  int answer = -1;
  if (!shim_fails(kind, first, fd, NULL)) {
    answer = call(fd, offset, first, second);
    if (answer == 0) shim_trace(what, fd, offset, first, first ? strlen(first) : 0, second);
  }
  shim_unlock();
  return answer;
}

#define CALL(name, expression) static int name(int fd, int64_t offset, const char *a, const char *b) { (void)fd; (void)offset; (void)a; (void)b; return expression; }
CALL(call_fsync, REAL(fsync)(fd))
CALL(call_fdatasync, REAL(fdatasync)(fd))
CALL(call_ftruncate, REAL(ftruncate64)(fd, offset))
CALL(call_truncate, REAL(truncate64)(a, offset))
CALL(call_rename, REAL(rename)(a, b))
CALL(call_link, REAL(link)(a, b))
CALL(call_unlink, REAL(unlink)(a))
CALL(call_remove, REAL(remove)(a))
CALL(call_mkdir, REAL(mkdir)(a, (mode_t)offset))
CALL(call_rmdir, REAL(rmdir)(a))

int fsync(int fd) { return shim_watches_fd(fd) ? done(SYNC, SYNC, fd, 0, NULL, NULL, call_fsync) : REAL(fsync)(fd); }
int fdatasync(int fd) { return shim_watches_fd(fd) ? done(SYNC, SYNC, fd, 0, NULL, NULL, call_fdatasync) : REAL(fdatasync)(fd); }
int ftruncate64(int fd, off64_t size) { return shim_watches_fd(fd) ? done(TRUNCATE, TRUNCATE, fd, size, NULL, NULL, call_ftruncate) : REAL(ftruncate64)(fd, size); }
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
int truncate64(const char *path, off64_t size) { return shim_watches(path) ? done(TRUNCATE, TRUNCATE, -1, size, path, NULL, call_truncate) : REAL(truncate64)(path, size); }
int truncate(const char *path, off_t size) { return truncate64(path, size); }
int rename(const char *from, const char *to) { return shim_watches(from) || shim_watches(to) ? done(NAME, NAME, -1, 0, from, to, call_rename) : REAL(rename)(from, to); }
int link(const char *from, const char *to) { return shim_watches(from) || shim_watches(to) ? done(NAME, LINKED, -1, 0, from, to, call_link) : REAL(link)(from, to); }
int unlink(const char *path) { return shim_watches(path) ? done(UNLINK, UNLINK, -1, 0, path, NULL, call_unlink) : REAL(unlink)(path); }
int remove(const char *path) { return shim_watches(path) ? done(UNLINK, UNLINK, -1, 0, path, NULL, call_remove) : REAL(remove)(path); }
int mkdir(const char *path, mode_t mode) { return shim_watches(path) ? done(NAME, FOLDER_MADE, -1, mode, path, NULL, call_mkdir) : REAL(mkdir)(path, mode); }
int rmdir(const char *path) { return shim_watches(path) ? done(UNLINK, FOLDER_GONE, -1, 0, path, NULL, call_rmdir) : REAL(rmdir)(path); }
int unlinkat(int folder, const char *path, int flags) {
  char room[2 * PATH_MAX];
  const char *name = whole(folder, path, room);
  if (!shim_watches(name)) return REAL(unlinkat)(folder, path, flags);
  return flags & AT_REMOVEDIR ? rmdir(name) : unlink(name);
}
