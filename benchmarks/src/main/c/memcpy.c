/* The least that moving a payload can take: one thread copies it, between two places whose memory is there already. */
#define _GNU_SOURCE
#include "side.h"

#define BYTES ((size_t)64 << 20)

static unsigned char *from;
static unsigned char *to;

static void copy(unsigned char *target, const unsigned char *source, unsigned char mark) {
  memcpy(target, source, BYTES);
  if (target[0] != mark || target[BYTES - 1] != mark) {
    fprintf(stderr, "wrong copy\n");
    exit(1);
  }
}

static int measure(const char *request, int64_t *numbers) {
  static unsigned char mark;
  int twice = strcmp(request, "copy-twice") == 0;
  if (!twice && strcmp(request, "copy") != 0) {
    return 0;
  }
  mark++;
  from[0] = from[BYTES - 1] = mark;
  int64_t begin = now();
  copy(to, from, mark);
  if (twice) {
    copy(from, to, mark);
  }
  numbers[0] = now() - begin;
  return 1;
}

int main(void) {
  from = malloc(BYTES);
  to = malloc(BYTES);
  if (!from || !to) {
    fail("malloc");
  }
  memset(from, 1, BYTES);
  memset(to, 2, BYTES);
  return converse(measure);
}
