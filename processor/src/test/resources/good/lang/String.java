package good.lang;

record String(int length) {}
