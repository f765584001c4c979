/*
 * The least that starting workers can take: so many JVMs at once whose main method does nothing but say so. The command is
 * this program's own arguments; the request is "boot 2".
 */
#define _GNU_SOURCE
#include "side.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <fcntl.h>

#define MOST_PROCESSES 64

extern char **environ;

static char **command;

static pid_t start(int *output) {
  int ends[2];
  pid_t process;
  posix_spawn_file_actions_t actions;
  if (pipe2(ends, O_CLOEXEC)) {
    fail("pipe");
  }
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  if (posix_spawnp(&process, command[0], &actions, NULL, command, environ)) {
    fail(command[0]);
  }
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  *output = ends[0];
  return process;
}

static int measure(const char *request, int64_t *numbers) {
  int count;
  int outputs[MOST_PROCESSES];
  pid_t processes[MOST_PROCESSES];
  char first;
  if (sscanf(request, "boot %d", &count) != 1 || count < 1 || count > MOST_PROCESSES) {
    return 0;
  }
  int64_t begin = now();
  for (int i = 0; i < count; i++) {
    processes[i] = start(&outputs[i]);
  }
  for (int i = 0; i < count; i++) {
    if (read(outputs[i], &first, 1) != 1) {
      fprintf(stderr, "%s said nothing\n", command[0]);
      exit(1);
    }
  }
  numbers[0] = now() - begin;
  for (int i = 0; i < count; i++) {
    close(outputs[i]);
    waitpid(processes[i], NULL, 0);
  }
  return 1;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "the command to start is missing\n");
    return 2;
  }
  command = arguments + 1;
  return converse(measure);
}
