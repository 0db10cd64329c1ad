/*
 * Stands between a process and the C library, for files under one folder (REGISTERKORT_SHIM_FOLDER): writes down what
 * is done to them (trace.c), and lets a chosen call fail (faults.c). The process under test steers it by opening paths
 * that begin with CONTROL, so that the program itself knows nothing of it.
 */
#ifndef SHIM_H
#define SHIM_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define CONTROL "/registerkort-shim/"

/* What a call does; the same letters are read in trace.ts and given to `fail` as a set. */
enum kind { OPEN = 'o', CREATE = 'c', READ = 'r', WRITE = 'w', TRUNCATE = 't', SYNC = 's', NAME = 'n', UNLINK = 'u' };

/* Only in the trace. */
enum { CLOSED = 'x', LINKED = 'l', FOLDER_MADE = 'm', FOLDER_GONE = 'g', MARK = '!' };

/* One call at a time, so that the trace has the order in which things happened. */
void shim_lock(void);
void shim_unlock(void);

int shim_watches(const char *path);
int shim_watches_fd(int fd);

/* The descriptor of a control path that was opened, or -1 with errno. */
int shim_control(const char *path);

/* Whether this call has to fail: then errno is set. `most`: bytes that a write may still take, shortened by a short write. */
int shim_fails(enum kind kind, const char *path, int fd, size_t *most);
void shim_arm(const char *order);
void shim_disarm(void);
/* What was counted and hit, as text. */
size_t shim_told(char *text, size_t room);

void shim_trace(char what, int fd, int64_t offset, const void *first, size_t first_size, const char *second);
#endif
