"""The tagger's net and chain of labels, in PyTorch with the loops of recurrence.c."""

import ctypes
import json
import math
import os

import numpy as np
import torch
from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))
LABELS = 7  # outside, then opening and inside of source, cue and content
FORBIDDEN = -1e4
VARIANTS = [
    "original", "sentence-lines", "one-line", "mixed-lines",
    "lower-case", "single-quotes", "guillemets", "upper-case",
]  # fmt: skip
# Rows and columns of the embeddings beside the words', in the order of the examples' numbers.
EMBEDDINGS = {
    "suffix": (2048, 24), "part": (20, 24), "cue": (6, 12), "quote": (4, 8),
    "quoteEnd": (3, 6), "shape": (6, 8), "place": (9, 8),
}  # fmt: skip

_loops = None


def loops():
    """recurrence.so, built on first use beside the source."""
    global _loops
    if _loops is None:
        library = os.path.join(HERE, "recurrence.so")
        source = os.path.join(HERE, "recurrence.c")
        if not os.path.exists(library) or os.path.getmtime(library) < os.path.getmtime(source):
            flags = "-O3 -march=native -ffast-math -shared -fPIC"
            if os.system(f"cc {flags} -o '{library}' '{source}' -lm"):
                raise SystemExit("recurrence.c could not be built: a C compiler (cc) is needed")
        _loops = ctypes.CDLL(library)
        _loops.chain.restype = ctypes.c_double
    return _loops


def address(tensor, offset=0):
    return ctypes.c_void_p(0 if tensor is None else tensor.data_ptr() + 4 * offset)


def allowed_moves():
    """0 where a label may follow another, FORBIDDEN where a span would go on without an opening."""
    moves = np.zeros((LABELS, LABELS), dtype=np.float32)
    for before in range(LABELS):
        for after in (2, 4, 6):
            if before not in (after, after - 1):
                moves[before, after] = FORBIDDEN
    return moves


def allowed_starts():
    return np.array([FORBIDDEN if k in (2, 4, 6) else 0 for k in range(LABELS)], dtype=np.float32)


class Unit(torch.autograd.Function):
    """Both directions of one layer of simple recurrent units."""

    @staticmethod
    def forward(ctx, U, highway, v0, b0, v1, b1, lengths, width):
        U = U.contiguous()
        length, batch, stride = U.shape
        blocks = stride // (2 * width)
        h = torch.empty(length, batch, 2 * width)
        kept = torch.empty(6, length, batch, width)
        for k, (v, b) in enumerate(((v0, b0), (v1, b1))):
            way = address(highway, k * width) if highway is not None else address(None)
            loops().unit_forward(
                address(U, k * blocks * width), stride, blocks, way, 2 * width, address(v), address(b),
                address(lengths), length, batch, width, k, address(kept[3 * k]),
                address(kept[3 * k + 1]), address(kept[3 * k + 2]), address(h, k * width), 2 * width,
            )  # fmt: skip
        ctx.save_for_backward(U, highway, v0, v1, lengths, kept)
        ctx.sizes = (blocks, stride, length, batch, width)
        return h

    @staticmethod
    def backward(ctx, dh):
        U, highway, v0, v1, lengths, kept = ctx.saved_tensors
        blocks, stride, length, batch, width = ctx.sizes
        dh = dh.contiguous()
        dU = torch.empty_like(U)
        dx = torch.empty_like(highway) if highway is not None else None
        small = torch.zeros(4, 2, width)
        for k, v in enumerate((v0, v1)):
            way = address(highway, k * width) if highway is not None else address(None)
            dway = address(dx, k * width) if dx is not None else address(None)
            loops().unit_backward(
                address(U, k * blocks * width), stride, blocks, way, 2 * width, address(v),
                address(lengths), length, batch, width, k, address(kept[3 * k]),
                address(kept[3 * k + 1]), address(kept[3 * k + 2]), address(dh, k * width), 2 * width,
                address(dU, k * blocks * width), dway, 2 * width, address(small[2 * k]),
                address(small[2 * k + 1]),
            )  # fmt: skip
        return dU, dx, small[0], small[1], small[2], small[3], None, None


class Tagger(nn.Module):
    def __init__(self, words, width, layers, dropout):
        super().__init__()
        self.width, self.layers, self.dropout = width, layers, dropout
        self.word = nn.Embedding(words, 100, sparse=True)
        self.small = nn.ModuleDict({k: nn.Embedding(*shape) for k, shape in EMBEDDINGS.items()})
        inputs = 100 + sum(columns for _, columns in EMBEDDINGS.values())
        self.layer = nn.ModuleList()
        self.gates, self.biases = nn.ParameterList(), nn.ParameterList()
        for index in range(layers):
            size, blocks = (inputs, 4) if index == 0 else (2 * width, 3)
            linear = nn.Linear(size, 2 * blocks * width, bias=False)
            nn.init.uniform_(linear.weight, -math.sqrt(3 / size), math.sqrt(3 / size))
            self.layer.append(linear)
            for _ in range(2):
                self.gates.append(nn.Parameter(torch.empty(2, width).uniform_(-0.5, 0.5)))
                bias = torch.zeros(2, width)
                bias[0] = 1.0
                self.biases.append(nn.Parameter(bias))
        self.out = nn.Linear(2 * width, LABELS)

    def drop(self, x, share):
        """The same units of a sequence at every token (variational dropout)."""
        if not self.training or share <= 0:
            return x
        return x * ((torch.rand(1, x.shape[1], x.shape[2]) > share).float() / (1 - share))

    def states(self, x, lengths):
        """The states of each layer, [length][batch][2 * width], for x: [length][batch][8] numbers."""
        first, between, _ = self.dropout
        parts = [self.word(x[..., 0])]
        parts += [table(x[..., k + 1]) for k, table in enumerate(self.small.values())]
        h = self.drop(torch.cat(parts, -1), first)
        short = lengths.to(torch.int32)
        found = []
        for index in range(self.layers):
            h = self.drop(h, between if index else 0)
            v, b = self.gates, self.biases
            way = None if index == 0 else h
            at = 2 * index
            h = Unit.apply(
                self.layer[index](h), way, v[at], b[at], v[at + 1], b[at + 1], short, self.width
            )
            found.append(h)
        return found

    def forward(self, x, lengths):
        """x: [length][batch][8] numbers; gives [length][batch][LABELS] scores."""
        return self.out(self.drop(self.states(x, lengths)[-1], self.dropout[2]))


def open_tagger(folder, base, dropout=(0.0, 0.0, 0.0)):
    """The net that write_raw wrote as BASE, with its chain: (net, between, starts)."""
    sizes = json.load(open(base + ".raw.json"))
    net = Tagger(count_words(folder), sizes["width"], sizes["layers"], dropout)
    between, starts = read_raw(net, base)
    return net, between, starts


def count_words(folder):
    with open(os.path.join(folder, "vocabulary.txt")) as lines:
        return len(lines.read().split("\n")) + 2


def marginals(scores, lengths, between, starts):
    """scores: [batch][length][LABELS]. Gives log Z, label probabilities, expected pairs and firsts."""
    batch, length, _ = scores.shape
    found = torch.empty_like(scores)
    pairs, firsts = np.zeros((LABELS, LABELS)), np.zeros(LABELS)
    moves = np.ascontiguousarray(between + allowed_moves(), dtype=np.float32)
    begins = np.ascontiguousarray(starts + allowed_starts(), dtype=np.float32)
    short = lengths.to(torch.int32)
    pointer = lambda array: array.ctypes.data_as(ctypes.c_void_p)  # noqa: E731
    total = loops().chain(
        address(scores), address(short), batch, length, pointer(moves), pointer(begins),
        address(found), pointer(pairs), pointer(firsts),
    )  # fmt: skip
    return total, found, pairs, firsts


def best_labels(scores, between, starts):
    """The likeliest labels of one article (Viterbi)."""
    moves = between + allowed_moves()
    value = starts + allowed_starts() + scores[0]
    came = np.zeros((len(scores), LABELS), dtype=int)
    for t in range(1, len(scores)):
        options = value[:, None] + moves
        came[t] = options.argmax(0)
        value = options.max(0) + scores[t]
    label = int(value.argmax())
    path = [label]
    for t in range(len(scores) - 1, 0, -1):
        label = int(came[t][label])
        path.append(label)
    return path[::-1]


def read_examples(folder, split, variant):
    """A list of (numbers [tokens][8], labels [tokens]), one for each article."""
    base = os.path.join(folder, f"{split}.{variant}")
    lengths = json.load(open(base + ".lengths.json"))
    numbers = np.fromfile(base + ".tokens.bin", dtype=np.int32).reshape(-1, 8)
    labels = np.fromfile(base + ".labels.bin", dtype=np.uint8).astype(np.int64)
    ends = np.cumsum(lengths)
    return [(numbers[e - n : e], labels[e - n : e]) for n, e in zip(lengths, ends)]


def score_articles(net, examples):
    """The scores of whole articles, each as one sequence."""
    net.eval()
    found = [None] * len(examples)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i][1]))
    with torch.no_grad():
        for at in range(0, len(order), 8):
            some = order[at : at + 8]
            lengths = torch.tensor([len(examples[i][1]) for i in some])
            x = np.zeros((int(lengths.max()), len(some), 8), dtype=np.int64)
            for k, i in enumerate(some):
                x[: lengths[k], k] = examples[i][0]
            scores = net(torch.from_numpy(x), lengths).numpy()
            for k, i in enumerate(some):
                found[i] = np.ascontiguousarray(scores[: lengths[k], k])
    return found


def spans_of(labels):
    found, first = set(), None
    for at, label in enumerate([*labels, 0]):
        if first is not None and label != first[1] + 1:
            found.add((first[1], first[0], at - 1))
            first = None
        if label in (1, 3, 5):
            first = (at, label)
    return found


def span_f1(net, between, starts, examples):
    """Exact F1 of sources, cues and contents, in per cent."""
    right, told, gold = [np.zeros(LABELS) for _ in range(3)]
    for scores, (_, labels) in zip(score_articles(net, examples), examples):
        ours, theirs = spans_of(best_labels(scores, between, starts)), spans_of(labels)
        for counts, spans in ((right, ours & theirs), (told, ours), (gold, theirs)):
            for role, _, _ in spans:
                counts[role] += 1
    return [200 * right[k] / max(1, told[k] + gold[k]) for k in (1, 3, 5)]


def read_raw(net, base):
    """Loads what write_raw wrote into a net of the same sizes; gives its chain."""
    values = np.fromfile(base + ".raw.bin", dtype=np.float32)
    state = {}
    for key, own in json.load(open(base + ".raw.json"))["matrices"].items():
        size = int(np.prod(own["shape"]))
        array = values[own["offset"] : own["offset"] + size].reshape(own["shape"])
        state[key] = torch.from_numpy(array.copy())
    net.load_state_dict(state)
    chain = json.load(open(base + ".chain.json"))
    between = np.maximum(np.array(chain["between"], dtype=np.float32) - allowed_moves(), -50)
    starts = np.maximum(np.array(chain["starts"], dtype=np.float32) - allowed_starts(), -50)
    return between, starts


def write_raw(net, between, starts, base):
    """NAME.raw.bin (float32) with its shapes in NAME.raw.json, and the chain in NAME.chain.json."""
    chunks, shapes, offset = [], {}, 0
    for key, value in net.state_dict().items():
        array = value.numpy().astype(np.float32)
        shapes[key] = {"shape": list(array.shape), "offset": offset}
        offset += array.size
        chunks.append(array.ravel())
    np.concatenate(chunks).tofile(base + ".raw.bin")
    sizes = {"width": net.width, "layers": net.layers, "matrices": shapes}
    json.dump(sizes, open(base + ".raw.json", "w"))
    chain = {
        "between": (between + allowed_moves()).tolist(),
        "starts": (starts + allowed_starts()).tolist(),
    }
    json.dump(chain, open(base + ".chain.json", "w"))


def write_targets(teacher, examples, articles, base):
    """BASE.targets.npz: a teacher's label probabilities of some of the examples, and its chain."""
    net, between, starts = teacher
    scores = score_articles(net, [examples[i] for i in articles])
    soft = np.empty(len(articles), dtype=object)
    for k, own in enumerate(scores):
        flat = torch.from_numpy(own)[None].contiguous()
        found = marginals(flat, torch.tensor([len(own)]), between, starts)[1]
        soft[k] = found[0].numpy().astype(np.float16)
    np.savez(
        base + ".targets.npz", articles=np.array(articles), targets=soft,
        between=between, starts=starts,
    )  # fmt: skip
