#pragma once
#include <malloc.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
