/*
 * The most that a second processor gives here and now: primes counted as Work.java counts them, by one process, and by two at
 * once that take the parts as they come.
 */
#define _GNU_SOURCE
#include "side.h"

#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define NUMBERS 1600000
#define PARTS 32
#define PRIMES 121127

struct shared {
  atomic_int next_part;
  atomic_int primes;
};

static struct shared *shared;

static int is_prime(int n) {
  for (int divisor = 2; divisor * divisor <= n; divisor++) {
    if (n % divisor == 0) {
      return 0;
    }
  }
  return 1;
}

static int primes(int from, int count) {
  int found = 0;
  for (int n = from < 2 ? 2 : from; n < from + count; n++) {
    found += is_prime(n);
  }
  return found;
}

static void count_parts(void) {
  int part;
  while ((part = atomic_fetch_add(&shared->next_part, 1)) < PARTS) {
    atomic_fetch_add(&shared->primes, primes(part * (NUMBERS / PARTS), NUMBERS / PARTS));
  }
}

static int64_t count(int processes) {
  atomic_store(&shared->next_part, 0);
  atomic_store(&shared->primes, 0);
  int64_t begin = now();
  for (int i = 0; i < processes; i++) {
    pid_t child = fork();
    if (child < 0) {
      fail("fork");
    }
    if (child == 0) {
      count_parts();
      _exit(0);
    }
  }
  for (int i = 0; i < processes; i++) {
    wait(NULL);
  }
  int64_t nanos = now() - begin;
  if (shared->primes != PRIMES) {
    fprintf(stderr, "wrong result: %d\n", shared->primes);
    exit(1);
  }
  return nanos;
}

static int measure(const char *request, int64_t *numbers) {
  if (strcmp(request, "primes") != 0) {
    return 0;
  }
  numbers[0] = count(1);
  numbers[1] = count(2);
  return 2;
}

int main(void) {
  shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) {
    fail("mmap");
  }
  return converse(measure);
}
