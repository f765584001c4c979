package good.lang;

record Long(long value, String text) {}
