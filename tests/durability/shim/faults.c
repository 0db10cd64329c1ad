#define _GNU_SOURCE
#include "shim.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* An order: `nth/errno/kinds/how`. `how`: once; stays (each later call of these kinds fails too); short (the nth write
 * takes half of what it is given, and the next one fails). */
static char kinds[16], how[8];
static long wait_for;
static int error_number;
static int hit;
static unsigned long counted[128];
static char told_hit[512];

void shim_arm(const char *order) {
  shim_disarm();
  memset(counted, 0, sizeof counted);
  told_hit[0] = 0;
  if (sscanf(order, "%ld/%d/%15[a-z]/%7[a-z]", &wait_for, &error_number, kinds, how) != 4) wait_for = 0;
}

void shim_disarm(void) {
  wait_for = 0;
  hit = 0;
}

int shim_fails(enum kind kind, const char *path, int fd, size_t *most) {
  counted[kind]++;
  if (wait_for == 0 || !strchr(kinds, kind)) return 0;
  if (hit) {
    if (strcmp(how, "stays") == 0 || (strcmp(how, "short") == 0 && hit == 1)) {
      hit++;
      errno = error_number;
      return 1;
    }
    return 0;
  }
  if (--wait_for > 0) return 0;
  wait_for = 1;
  hit = 1;
  char link[64], name[400] = "";
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  if (!path && readlink(link, name, sizeof name - 1) < 0) name[0] = 0;
  snprintf(told_hit, sizeof told_hit, "%c %s", kind, path ? path : name);
  if (strcmp(how, "short") == 0 && most && *most > 1) {
    *most /= 2;
    return 0;
  }
  errno = error_number;
  return 1;
}

size_t shim_told(char *text, size_t room) {
  size_t size = 0;
  for (int kind = 0; kind < 128; kind++)
    if (counted[kind]) size += (size_t)snprintf(text + size, room - size, "%c %lu\n", kind, counted[kind]);
  return size + (size_t)snprintf(text + size, room - size, "hit %s\n", told_hit);
}
