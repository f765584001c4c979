/*
 * The least that a call to another process can take: a number goes there through one pipe and comes back through another.
 * No process can answer in less without keeping a processor busy while it waits.
 */
#define _GNU_SOURCE
#include "side.h"

#include <unistd.h>

#define WARM_UPS 500
#define TRIPS 10000
#define SILENT_TRIPS 300
#define SILENCE_NANOS 2000000

static int there[2];
static int back[2];

static void answer_all(void) {
  int64_t number;
  close(there[1]);
  close(back[0]);
  while (read(there[0], &number, sizeof number) == sizeof number) {
    number *= number;
    if (write(back[1], &number, sizeof number) != sizeof number) {
      break;
    }
  }
  _exit(0);
}

static int64_t trip(int64_t number) {
  int64_t result;
  int64_t begin = now();
  if (write(there[1], &number, sizeof number) != sizeof number || read(back[0], &result, sizeof result) != sizeof result) {
    fail("pipe");
  }
  int64_t nanos = now() - begin;
  if (result != number * number) {
    fprintf(stderr, "wrong result: %lld\n", (long long)result);
    exit(1);
  }
  return nanos;
}

static int compare(const void *one, const void *other) {
  int64_t a = *(const int64_t *)one;
  int64_t b = *(const int64_t *)other;
  return (a > b) - (a < b);
}

static int measure(const char *request, int64_t *numbers) {
  static int64_t nanos[TRIPS];
  int silent = strcmp(request, "trip-silent") == 0;
  if (!silent && strcmp(request, "trip") != 0) {
    return 0;
  }
  int trips = silent ? SILENT_TRIPS : TRIPS;
  for (int i = 0; i < WARM_UPS; i++) {
    trip(i);
  }
  for (int i = 0; i < trips; i++) {
    if (silent) {
      struct timespec silence = {0, SILENCE_NANOS};
      nanosleep(&silence, NULL);
    }
    nanos[i] = trip(i);
  }
  qsort(nanos, trips, sizeof nanos[0], compare);
  numbers[0] = nanos[trips / 2 - 1];
  numbers[1] = nanos[trips / 100 * 99 - 1];
  return 2;
}

int main(void) {
  if (pipe(there) || pipe(back)) {
    fail("pipe");
  }
  pid_t child = fork();
  if (child < 0) {
    fail("fork");
  }
  if (child == 0) {
    answer_all();
  }
  close(there[0]);
  close(back[1]);
  return converse(measure);
}
