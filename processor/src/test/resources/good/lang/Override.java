package good.lang;

@interface Override {}
