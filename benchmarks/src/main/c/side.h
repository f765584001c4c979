/*
 * What every program here talks: it prints its compiler's version when it is up; then a line with a request comes in and a
 * line with numbers goes out, until the input ends.
 */
#ifndef SIDE_H
#define SIDE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST_NUMBERS 8

/* Measures, writes numbers, and returns how many; 0 if there is no such request. */
typedef int (*measuring)(const char *request, int64_t *numbers);

static inline int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static inline void fail(const char *what) {
  perror(what);
  exit(1);
}

static int converse(measuring measure) {
  char line[256];
  printf("%s\n", __VERSION__);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    int64_t numbers[MOST_NUMBERS];
    line[strcspn(line, "\r\n")] = 0;
    int count = measure(line, numbers);
    if (count == 0) {
      fprintf(stderr, "no such request: %s\n", line);
      return 1;
    }
    for (int i = 0; i < count; i++) {
      printf("%lld ", (long long)numbers[i]);
    }
    printf("\n");
    fflush(stdout);
  }
  return 0;
}

#endif
