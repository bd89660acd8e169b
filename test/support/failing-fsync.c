/*
 * A disk that can no longer flush: preloaded into a program, it makes fsync and fdatasync of the database and its log
 * fail with EIO from the call FAILING_FSYNC_AFTER on, and writes one dot for each failure to FAILING_FSYNC_SEEN.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int fd) {
  static int calls = 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (strstr(path, "/sendsheet.sqlite") == NULL) return 0;
  const char *after = getenv("FAILING_FSYNC_AFTER");
  if (after == NULL || ++calls <= atoi(after)) return 0;
  const char *seen = getenv("FAILING_FSYNC_SEEN");
  int out = seen == NULL ? -1 : open(seen, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (out >= 0) {
    if (write(out, ".", 1) != 1) abort();
    close(out);
  }
  return 1;
}

static int flush(const char *name, int fd) {
  if (fails(fd)) {
    errno = EIO;
    return -1;
  }
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  return real(fd);
}

int fsync(int fd) { return flush("fsync", fd); }
int fdatasync(int fd) { return flush("fdatasync", fd); }
