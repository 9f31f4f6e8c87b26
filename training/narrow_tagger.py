"""Narrows a trained net, as the start of a smaller one, and writes what the wide one makes of all articles.

    python3 training/narrow_tagger.py EXAMPLES WIDE NARROW --width 96

Keeps in each direction the units that matter most: the spread of a unit's state times the size of the
weights that read it, added up over the layers. The highway ties a unit to the one with its number in
the layer before, so the same units are kept in all layers. NARROW is then trained on with
train_tagger.py --start NARROW --targets WIDE.targets.npz ... and is nearly as good as the wide net.
"""

import argparse

import numpy as np
import torch
from tagger import Tagger, count_words, open_tagger, read_examples, span_f1, write_raw, write_targets

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
options.add_argument("examples")
options.add_argument("wide")
options.add_argument("narrow")
options.add_argument("--width", type=int, default=96, help="a multiple of 16")
EVERY = 20  # of the training articles, one in so many is read to see how much a unit moves


def main(given):
    wide, between, starts = open_tagger(given.examples, given.wide)
    train = read_examples(given.examples, "train", "original")
    write_targets((wide, between, starts), train, range(len(train)), given.wide)
    kept = choose_units(wide, train[::EVERY], given.width)
    narrow = cut(wide, kept, given.width, count_words(given.examples))
    write_raw(narrow, between, starts, given.narrow)
    dev = read_examples(given.examples, "dev", "original")
    for name, net in (("wide", wide), ("narrow, not yet trained on", narrow)):
        scores = " ".join(f"{score:.1f}" for score in span_f1(net, between, starts, dev))
        print(f"{name}: exact F1 of sources, cues and contents {scores}")


def choose_units(net, examples, width):
    """For each direction the numbers of the units to keep, in order."""
    net.eval()
    states = [[] for _ in range(net.layers)]
    with torch.no_grad():
        for numbers, labels in examples:
            x = torch.from_numpy(numbers.astype(np.int64))[:, None]
            for layer, h in enumerate(net.states(x, torch.tensor([len(labels)]))):
                states[layer].append(h[:, 0])
    worth = torch.zeros(2 * net.width)
    for layer in range(net.layers):
        readers = net.out if layer == net.layers - 1 else net.layer[layer + 1]
        own = torch.cat(states[layer]).std(0) * readers.weight.detach().norm(dim=0)
        worth += own / own.mean()
    directions = worth.view(2, net.width)
    return [torch.sort(torch.topk(own, width).indices).values for own in directions]


def cut(wide, kept, width, words):
    """A net of the kept units alone."""
    narrow = Tagger(words, width, wide.layers, (0.0, 0.0, 0.0))
    old, new = wide.state_dict(), narrow.state_dict()
    columns = torch.cat([kept[0], kept[1] + wide.width])
    for key, value in old.items():
        if key == "out.weight":
            new[key] = value[:, columns]
        elif key.startswith("layer"):
            layer = int(key.split(".")[1])
            blocks = value.view(2, -1, wide.width, value.shape[1])
            rows = torch.stack([blocks[k][:, kept[k]] for k in range(2)])
            rows = rows.reshape(-1, value.shape[1])
            new[key] = rows if layer == 0 else rows[:, columns]
        elif key.startswith(("gates", "biases")):
            new[key] = value[:, kept[int(key.split(".")[1]) % 2]]
        else:
            new[key] = value
    narrow.load_state_dict(new)
    return narrow


if __name__ == "__main__":
    main(options.parse_args())
