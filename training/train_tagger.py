"""Trains the tagger on the examples that write-examples.ts wrote.

    python3 training/train_tagger.py EXAMPLES NAME [--width 128] [--epochs 24] ...

A teacher of one fold (--fold 0/4) is trained without every fourth article and writes the label
probabilities of just those to NAME.targets.npz; a student (--targets A.npz B.npz ...) learns from
them, mixed with the labels. NAME.raw.bin, NAME.raw.json and NAME.chain.json are what
pack-weights.mjs reads. The weights that are written are the running mean of the last steps.
"""

import argparse
import copy
import os
import random
import time

import numpy as np
import torch
from tagger import (
    LABELS, VARIANTS, Tagger, count_words, read_examples, read_raw, span_f1, write_raw,
    write_targets, marginals,
)  # fmt: skip

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
add = options.add_argument
add("examples")
add("name")
add("--width", type=int, default=128)
add("--layers", type=int, default=3)
add("--epochs", type=int, default=24)
add("--seed", type=int, default=1)
add("--rate", type=float, default=2.5e-3)
add("--dropout", type=float, nargs=3, default=[0.2, 0.25, 0.3])
add("--word-dropout", type=float, default=0.04)
add("--batch-tokens", type=int, default=3000)
add("--stretch", type=int, default=200, help="tokens of a training sequence, give or take 40 %%")
add("--perturbed", type=float, default=0.4, help="share of articles that come as a variant")
add("--fold", default="", help="K/N: leave out the articles with index %% N == K")
add("--targets", nargs="*", default=[])
add("--trust", type=float, default=0.6, help="weight of the targets against the labels")
add("--start", default="", help="NAME of a trained net of the same examples to go on from")
add("--mean", type=float, default=0.998, help="decay of the running mean of the weights")
SHARES = [0, 0.27, 0.16, 0.27, 0.11, 0.09, 0.04, 0.06]  # of the variants, in their order


def main(given):
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    np.random.seed(given.seed)
    train = {v: read_examples(given.examples, "train", v) for v in VARIANTS}
    dev = read_examples(given.examples, "dev", "original")
    held = held_out(given.fold, len(train["original"]))
    articles = [i for i in range(len(train["original"])) if i not in held]
    targets, between, starts = read_targets(given.targets)
    net = Tagger(count_words(given.examples), given.width, given.layers, given.dropout)
    load_vectors(net, given.examples)
    if given.start:
        between, starts = read_raw(net, given.start)
    trainer = Trainer(given, net, between, starts)
    begin = time.time()
    for epoch in range(given.epochs):
        batches = cut_batches(given, train, articles)
        trainer.plan(len(batches))
        loss = sum(trainer.learn(batch, train, targets) for batch in batches) / len(batches)
        line = f"epoch {epoch + 1} {time.time() - begin:.0f} s loss {loss:.4f}"
        if epoch % 4 == 3 or epoch == given.epochs - 1:
            s, c, t = span_f1(trainer.mean, trainer.mean_between, trainer.mean_starts, dev)
            line += f" source {s:.1f} cue {c:.1f} content {t:.1f} mean {(s + c + t) / 3:.2f}"
            write_raw(trainer.mean, trainer.mean_between, trainer.mean_starts, given.name)
        print(line, flush=True)
    if held:
        teacher = (trainer.mean, trainer.mean_between, trainer.mean_starts)
        write_targets(teacher, train["original"], sorted(held), given.name)


def load_vectors(net, folder):
    vectors = np.fromfile(os.path.join(folder, "vectors.bin"), dtype=np.float32).reshape(-1, 100)
    with torch.no_grad():
        net.word.weight.normal_(0, 0.3)
        net.word.weight[2 : 2 + len(vectors)] = torch.from_numpy(vectors)
        net.word.weight[0] = 0


def held_out(fold, count):
    if not fold:
        return set()
    k, n = map(int, fold.split("/"))
    return {i for i in range(count) if i % n == k}


def read_targets(files):
    """The mean of the teachers' probabilities for each article, and of their chains."""
    found, between, starts = {}, [], []
    for file in files:
        loaded = np.load(file, allow_pickle=True)
        between.append(loaded["between"])
        starts.append(loaded["starts"])
        for index, value in zip(loaded["articles"], loaded["targets"]):
            found.setdefault(int(index), []).append(value.astype(np.float32))
    if not found:
        zero = np.zeros((LABELS, LABELS), dtype=np.float32)
        return {}, zero, np.zeros(LABELS, dtype=np.float32)
    mean = {index: np.mean(values, axis=0) for index, values in found.items()}
    return mean, np.mean(between, axis=0), np.mean(starts, axis=0)


def cut_batches(given, train, articles):
    """Stretches of articles, cut at line or sentence starts, of like length in a batch."""
    cuts = []
    for article in articles:
        variant = "original"
        if random.random() < given.perturbed:
            variant = random.choices(VARIANTS, SHARES)[0]
        cuts += cut_article(given, train[variant][article][0], variant, article)
    cuts.sort(key=lambda cut: cut[3] - cut[2] + random.uniform(-8, 8))
    batches, batch, longest = [], [], 0
    for cut in cuts:
        length = cut[3] - cut[2]
        if batch and max(longest, length) * (len(batch) + 1) > given.batch_tokens:
            batches.append(batch)
            batch, longest = [], 0
        batch.append(cut)
        longest = max(longest, length)
    batches.append(batch)
    random.shuffle(batches)
    return batches


def cut_article(given, numbers, variant, article):
    begins, size = numbers[:, 7] % 3, len(numbers)
    wanted = random.randint(int(given.stretch * 0.6), int(given.stretch * 1.4))
    start, length, cuts = 0, random.randint(wanted // 3, wanted), []
    while start < size:
        end = min(size, start + length)
        if size - end < 30:
            end = size
        else:
            level = 2 if random.random() < 0.7 else 1
            near = [at for at in range(end, min(size, end + 60)) if begins[at] >= level]
            any_start = [at for at in range(end, min(size, end + 60)) if begins[at] >= 1]
            end = (near or any_start or [end])[0]
        cuts.append((variant, article, start, end))
        start, length = end, wanted
    return cuts


class Trainer:
    """One net, its chain of labels, and the running means of both."""

    def __init__(self, given, net, between, starts):
        self.given, self.net, self.mean = given, net, copy.deepcopy(net)
        self.between, self.starts = between.copy(), starts.copy()
        self.mean_between, self.mean_starts = between.copy(), starts.copy()
        self.dense = [p for name, p in net.named_parameters() if name != "word.weight"]
        self.adam = torch.optim.AdamW(self.dense, lr=given.rate, weight_decay=0.0, betas=(0.9, 0.99))
        self.sparse = torch.optim.SparseAdam([net.word.weight], lr=given.rate * 0.3)
        self.moments = [np.zeros((2, LABELS, LABELS)), np.zeros((2, LABELS))]
        self.step = self.total = 0

    def plan(self, batches):
        self.total = self.total or batches * self.given.epochs

    def rate(self):
        left = max(0.01, 1 - self.step / self.total)
        return self.given.rate * left * min(1, (self.step + 1) / 150)

    def learn(self, batch, train, targets):
        self.net.train()
        x, lengths, labels, wanted = fill(self.given, batch, train, targets)
        tokens = int(lengths.sum())
        scores = self.net(x, lengths)
        flat = scores.detach().transpose(0, 1).contiguous()
        z, found, pairs, firsts = marginals(flat, lengths, self.between, self.starts)
        self.adam.zero_grad(set_to_none=True)
        self.sparse.zero_grad(set_to_none=True)
        scores.backward(((found - wanted) * (20 / tokens)).transpose(0, 1).contiguous())
        torch.nn.utils.clip_grad_norm_(self.dense, 20.0)
        rate = self.rate()
        self.adam.param_groups[0]["lr"], self.sparse.param_groups[0]["lr"] = rate, rate * 0.3
        self.adam.step()
        self.sparse.step()
        self.step += 1
        if not targets:
            self.learn_chain(pairs, firsts, labels, lengths, tokens, rate)
        self.average()
        return float(z - (flat * wanted).sum()) / tokens

    def learn_chain(self, pairs, firsts, labels, lengths, tokens, rate):
        for own, length in zip(labels, lengths.tolist()):
            np.subtract.at(pairs, (own[: length - 1], own[1:length]), 1)
            firsts[own[0]] -= 1
        chain = ((pairs, self.moments[0], self.between), (firsts, self.moments[1], self.starts))
        for gradient, (first, second), value in chain:
            gradient *= 20 / tokens
            first += 0.1 * (gradient - first)
            second += 0.01 * (gradient * gradient - second)
            size = np.sqrt(second / (1 - 0.99**self.step)) + 1e-8
            value -= (2 * rate * first / (1 - 0.9**self.step) / size).astype(np.float32)

    def average(self):
        share = 1 - min(self.given.mean, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for mean, value in zip(self.mean.parameters(), self.net.parameters()):
                mean.lerp_(value, share)
        self.mean_between += share * (self.between - self.mean_between)
        self.mean_starts += share * (self.starts - self.mean_starts)


def fill(given, batch, train, targets):
    lengths = torch.tensor([end - start for _, _, start, end in batch])
    longest, many = int(lengths.max()), len(batch)
    x = np.zeros((longest, many, 8), dtype=np.int64)
    labels = np.zeros((many, longest), dtype=np.int64)
    wanted = np.zeros((many, longest, LABELS), dtype=np.float32)
    for j, (variant, article, start, end) in enumerate(batch):
        numbers, own = train[variant][article]
        length = end - start
        x[:length, j] = numbers[start:end]
        labels[j, :length] = own[start:end]
        if labels[j, 0] in (2, 4, 6):  # a stretch may begin inside a span: there it opens one
            labels[j, 0] -= 1
        soft = targets.get(article)
        trust = given.trust if soft is not None and len(soft) == len(own) else 0
        if trust:
            wanted[j, :length] = trust * soft[start:end]
            wanted[j, 0, 1:7:2] += wanted[j, 0, 2:7:2]
            wanted[j, 0, 2:7:2] = 0
        wanted[j, np.arange(length), labels[j, :length]] += 1 - trust
    x = torch.from_numpy(x)
    forgotten = (torch.rand(x.shape[:2]) < given.word_dropout) & (x[..., 0] > 1)
    x[..., 0] = torch.where(forgotten, torch.ones_like(x[..., 0]), x[..., 0])
    return x, lengths, labels, torch.from_numpy(wanted)


if __name__ == "__main__":
    main(options.parse_args())
