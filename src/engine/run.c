/*
 * Many documents on many threads, in input order.
 *
 * The calling thread reads documents into a ring of slots and hands finished ones over, oldest first; workers code what
 * is ready. A slot goes EMPTY -> READY -> BUSY -> DONE -> EMPTY, under one mutex. No more documents are in memory than
 * the ring has slots.
 */
#include <pthread.h>

#include "base/error.h"
#include "engine/engine.h"

enum { SLOTS_A_THREAD = 8, MOST_THREADS = 256 };

typedef enum { EMPTY, READY, BUSY, DONE } slot_state;

typedef struct slot {
    slot_state state;
    an_doc *doc;         /* NULL: a skipped record */
    an_status status;
    an_error error;      /* why it was skipped, a warning, or what went wrong in coding */
} slot;

typedef struct ring {
    const an_engine *engine;
    slot *slots;
    size_t n, head, tail, todo;  /* head: oldest; tail: next to fill; todo: next that a worker may take */
    bool closing;
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
} ring;

/* The next slot to code, or NULL when the run closes. Called with the lock held. */
static slot *next_ready(ring *r)
{
    for (;;) {
        while (r->todo != r->tail && r->slots[r->todo % r->n].state != READY) r->todo++;
        if (r->todo != r->tail) return &r->slots[r->todo++ % r->n];
        if (r->closing) return NULL;
        pthread_cond_wait(&r->ready, &r->lock);
    }
}

static void code_slot(an_worker *w, slot *s)
{
    an_error error = {0};
    s->status = an_code(w, s->doc, &error);
    if (s->status != AN_OK) s->error = error;
}

typedef struct hand { ring *ring; an_worker *worker; pthread_t thread; } hand;

static void *work(void *context)
{
    hand *h = context;
    ring *r = h->ring;
    pthread_mutex_lock(&r->lock);
    for (slot *s; (s = next_ready(r)) != NULL;) {
        s->state = BUSY;
        pthread_mutex_unlock(&r->lock);
        code_slot(h->worker, s);
        pthread_mutex_lock(&r->lock);
        s->state = DONE;
        pthread_cond_signal(&r->done);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* Reads one record into a slot. AN_OK also for a skipped record. */
static an_status fill(an_input *input, slot *s)
{
    *s = (slot){.state = READY};
    an_status status = an_input_next(input, &s->doc, &s->error);
    if (status == AN_SKIP) {
        s->state = DONE;
        return AN_OK;
    }
    return status;
}

static an_status hand_over(slot *s, an_visit visit, void *context, an_error *error)
{
    an_status status = s->status;
    if (status == AN_OK) status = visit(context, s->doc, &s->error);
    else if (error) *error = s->error;
    an_doc_free(s->doc);
    *s = (slot){.state = EMPTY};
    return status;
}

/* ---- one thread ---- */

static an_status run_alone(const an_engine *engine, an_input *input, an_visit visit, void *context, an_error *error)
{
    an_worker *w;
    slot s;
    an_status status = an_worker_new(&w, engine, error);
    while (status == AN_OK) {
        status = fill(input, &s);
        if (status != AN_OK && error && status != AN_END) *error = s.error;
        if (status != AN_OK) break;
        if (s.doc) code_slot(w, &s);
        status = hand_over(&s, visit, context, error);
    }
    an_worker_free(w);
    return status == AN_END ? AN_OK : status;
}

/* ---- many ---- */

static void put(ring *r)
{
    pthread_mutex_lock(&r->lock);
    r->tail++;
    pthread_cond_signal(&r->ready);
    pthread_mutex_unlock(&r->lock);
}

static void wait_for_oldest(ring *r)
{
    pthread_mutex_lock(&r->lock);
    while (r->slots[r->head % r->n].state != DONE) pthread_cond_wait(&r->done, &r->lock);
    pthread_mutex_unlock(&r->lock);
}

static bool oldest_done(ring *r)
{
    pthread_mutex_lock(&r->lock);
    bool done = r->head != r->tail && r->slots[r->head % r->n].state == DONE;
    pthread_mutex_unlock(&r->lock);
    return done;
}

/* The calling thread's part. */
static an_status feed(ring *r, an_input *input, an_visit visit, void *context, an_error *error)
{
    an_status status = AN_OK, read = AN_OK;
    an_error bad = {0};
    while (status == AN_OK && (read == AN_OK || r->head != r->tail)) {
        if (read == AN_OK && r->tail - r->head < r->n) {
            slot *s = &r->slots[r->tail % r->n];
            read = fill(input, s);
            if (read == AN_OK) put(r);
            else bad = s->error;
        } else {
            wait_for_oldest(r);
        }
        while (status == AN_OK && oldest_done(r)) status = hand_over(&r->slots[r->head++ % r->n], visit, context, error);
    }
    if (status == AN_OK && read != AN_END) {
        status = read;
        if (error) *error = bad;
    }
    return status;
}

static void close_ring(ring *r, hand *hands, unsigned started)
{
    pthread_mutex_lock(&r->lock);
    r->closing = true;
    r->todo = r->tail;
    pthread_cond_broadcast(&r->ready);
    pthread_mutex_unlock(&r->lock);
    for (unsigned i = 0; i < started; i++) pthread_join(hands[i].thread, NULL);
    for (; r->head != r->tail; r->head++) an_doc_free(r->slots[r->head % r->n].doc);
}

static unsigned start(ring *r, hand *hands, unsigned threads, an_error *error)
{
    unsigned n = 0;
    for (; n < threads; n++) {
        hands[n].ring = r;
        if (an_worker_new(&hands[n].worker, r->engine, error) != AN_OK) break;
        if (pthread_create(&hands[n].thread, NULL, work, &hands[n]) == 0) continue;
        an_worker_free(hands[n].worker);
        break;
    }
    return n;
}

an_status an_run(const an_engine *engine, an_input *input, unsigned threads, an_visit visit, void *context, an_error *error)
{
    if (threads > MOST_THREADS) threads = MOST_THREADS;
    if (threads < 2) return run_alone(engine, input, visit, context, error);
    ring r = {.engine = engine, .n = (size_t)threads * SLOTS_A_THREAD};
    hand *hands = calloc(threads, sizeof *hands);
    r.slots = calloc(r.n, sizeof *r.slots);
    an_status status = hands && r.slots ? AN_OK : error_nomem(error);
    pthread_mutex_init(&r.lock, NULL);
    pthread_cond_init(&r.ready, NULL);
    pthread_cond_init(&r.done, NULL);
    unsigned started = status == AN_OK ? start(&r, hands, threads, error) : 0;
    if (started) status = feed(&r, input, visit, context, error);
    else if (status == AN_OK) status = run_alone(engine, input, visit, context, error);
    close_ring(&r, hands, started);
    for (unsigned i = 0; i < started; i++) an_worker_free(hands[i].worker);
    pthread_cond_destroy(&r.done);
    pthread_cond_destroy(&r.ready);
    pthread_mutex_destroy(&r.lock);
    free(r.slots);
    free(hands);
    return status;
}
