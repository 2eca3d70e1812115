// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Definition, JourneyNode } from './definition';
import { draw } from './drawing';
import { card, layout, pitch, readingOrder, type Place } from './layout';
import { neighbourOf } from './neighbours';

/** `a>b,c` gives a branch with two ways; a name without > is an exit. */
function journey(...lines: string[]): Definition {
  const definition: Definition = { nodes: [], edges: [] };
  for (const line of lines) {
    const [id = '', targets] = line.split('>');
    const to = targets ? targets.split(',') : [];
    const common = { id, name: id, position: null };
    const node: JourneyNode = definition.nodes.length === 0
      ? { ...common, type: 'trigger', source: 'event', filters: [], reEntry: 'once' }
      : to.length === 0 ? { ...common, type: 'exit' }
      : to.length === 1 ? { ...common, type: 'wait', mode: 'duration', amount: 1, unit: 'days' }
      : { ...common, type: 'branch', answers: to.slice(1).map((_, index) => ({ id: `a${index}`, name: '' })) };
    definition.nodes.push(node);
    const outputs = node.type === 'branch' ? [...node.answers.map((answer) => answer.id), 'else'] : ['next'];
    to.forEach((target, index) => definition.edges.push({ from: id, output: outputs[index]!, to: target }));
  }
  return definition;
}

const middle = (place: Place | undefined) => place!.x + card.width / 2;

function expectNoOverlap(places: ReadonlyMap<string, Place>) {
  const all = [...places];
  for (const [a, one] of all) {
    for (const [b, two] of all) {
      if (a >= b || one.y !== two.y) continue;
      expect(Math.abs(one.x - two.x), `${a} and ${b}`).toBeGreaterThanOrEqual(pitch.x);
    }
  }
}

describe('The automatic layout', () => {
  it('stands a chain in one column, a row apart', () => {
    const places = layout(journey('t>a', 'a>b', 'b>e', 'e'));
    expect(readingOrder(places).map((id) => [id, places.get(id)!.y])).toEqual([['t', 0], ['a', 150], ['b', 300], ['e', 450]]);
    expect(new Set([...places.values()].map((place) => place.x)).size).toBe(1);
  });

  it('keeps the order of the answers from left to right and stands the fork above their middle', () => {
    const places = layout(journey('t>f', 'f>a,b,c', 'a', 'b', 'c'));
    expect(middle(places.get('a'))).toBeLessThan(middle(places.get('b')));
    expect(middle(places.get('b'))).toBeLessThan(middle(places.get('c')));
    expect(middle(places.get('f'))).toBe((middle(places.get('a')) + middle(places.get('c'))) / 2);
    expect(middle(places.get('t'))).toBe(middle(places.get('f')));
  });

  it('stands a step where ways meet below all of them, in their middle', () => {
    const places = layout(journey('t>f', 'f>a,b,c', 'a>m', 'b>m', 'c', 'm>e', 'e'));
    expect(middle(places.get('m'))).toBe((middle(places.get('a')) + middle(places.get('b'))) / 2);
    expect(places.get('m')!.y).toBe(places.get('a')!.y + pitch.y);
    expectNoOverlap(places);
  });

  it('puts a step below the longest way to it', () => {
    const places = layout(journey('t>f', 'f>a,m', 'a>b', 'b>m', 'm>e', 'e'));
    expect(places.get('m')!.y).toBe(places.get('b')!.y + pitch.y);
    expectNoOverlap(places);
  });

  it('does not follow a line that leads back up', () => {
    const places = layout(journey('t>w', 'w>f', 'f>w,e', 'e'));
    expect(readingOrder(places)).toEqual(['t', 'w', 'f', 'e']);
    expect(places.get('w')!.y).toBe(150);
  });

  it('lets no cards touch, however ways part and meet', () => {
    const places = layout(journey(
      't>f', 'f>a,b,c', 'a>g', 'b>g', 'g>h,i', 'c>k', 'k>l,m,n', 'h>z', 'i', 'l>z', 'm', 'n', 'z>e', 'e',
    ));
    expect(places.size).toBe(14);
    expectNoOverlap(places);
  });

  it('stands steps that nobody can reach beside the journey', () => {
    const places = layout(journey('t>e', 'e', 'lost>x', 'x'));
    expect(places.get('lost')!.y).toBe(0);
    expect(places.get('lost')!.x).toBeGreaterThan(places.get('t')!.x + card.width);
    expectNoOverlap(places);
  });

  it('gives the same drawing for the same journey', () => {
    const one = journey('t>f', 'f>a,b', 'a>m', 'b>m', 'm');
    expect([...layout(one)]).toEqual([...layout(JSON.parse(JSON.stringify(one)))]);
  });
});

describe('The drawing', () => {
  it('leaves cards where they were put by hand', () => {
    const one = journey('t>a', 'a>e', 'e');
    one.nodes[1]!.position = { x: 400, y: 33 };
    const drawn = draw(one);
    expect(drawn.places.get('a')).toEqual({ x: 400, y: 33 });
    expect(drawn.lines.find((line) => line.from === 't')!.route.points.at(-1)).toEqual({ x: 400 + card.width / 2, y: 33 });
  });

  it('leads no line through a card', () => {
    const drawn = draw(journey('t>f', 'f>a,m', 'a>b', 'b>c', 'c>m', 'm>w', 'w>g', 'g>f,e', 'e'));
    for (const line of drawn.lines) {
      const { points } = line.route;
      points.slice(1).forEach((end, index) => {
        const start = points[index]!;
        for (const [id, place] of drawn.places) {
          const isInside = Math.max(start.x, end.x) > place.x && Math.min(start.x, end.x) < place.x + card.width
            && Math.max(start.y, end.y) > place.y && Math.min(start.y, end.y) < place.y + card.height;
          expect(isInside, `${line.id} through ${id}`).toBe(false);
        }
      });
    }
  });

  it('turns at right angles only, from the port to the top of the next card', () => {
    const drawn = draw(journey('t>f', 'f>a,b,c', 'a>m', 'b>m', 'c>f', 'm>e', 'e'));
    for (const { id, route, to } of drawn.lines) {
      route.points.slice(1).forEach((end, index) => {
        const start = route.points[index]!;
        expect(start.x === end.x || start.y === end.y, id).toBe(true);
      });
      const target = drawn.places.get(to)!;
      expect(route.points.at(-1), id).toEqual({ x: target.x + card.width / 2, y: target.y });
    }
    expect(drawn.lines.find((line) => line.id === 'f:a0')!.route.points).toHaveLength(4);
  });

  it('stands the names of two answers side by side where one way skips a step', () => {
    const labels = draw(journey('t>f', 'f>a,e', 'a>e', 'e')).lines.filter((line) => line.from === 'f').map((line) => line.label!);
    expect(Math.abs(labels[0]!.y - labels[1]!.y) >= 26 || Math.abs(labels[0]!.x - labels[1]!.x) >= 100).toBe(true);
  });

  it('stands the names of answers over their steps where those are apart', () => {
    const drawn = draw(journey('t>f', 'f>a,b', 'a>e', 'b>e', 'e'));
    for (const line of drawn.lines.filter((one) => one.from === 'f')) expect(line.label!.x).toBe(drawn.places.get(line.to)!.x + card.width / 2);
  });

  it.each([
    [['t>f', 'f>e,a,b', 'a>e', 'b>e', 'e']],
    [['t>f', 'f>e,e,e', 'e']],
    [['t>f', 'f>a,b,c', 'a>e', 'b>e', 'c>e', 'e']],
    [['t>f', 'f>e,a,e,b,e', 'a>e', 'b>e', 'e']],
  ])('lets no two names of one step and no name and card lie on each other: %j', (rows) => {
    const drawn = draw(journey(...rows));
    const labels = drawn.lines.filter((line) => line.from === 'f').map((line) => line.label!);
    labels.forEach((one, index) => {
      for (const other of labels.slice(index + 1)) expect(Math.abs(one.x - other.x) > 60 || Math.abs(one.y - other.y) >= 26, JSON.stringify([one, other])).toBe(true);
      for (const place of drawn.places.values()) expect(one.x > place.x && one.x < place.x + card.width && one.y > place.y && one.y < place.y + card.height).toBe(false);
    });
  });

  it('names the ways out that lead nowhere', () => {
    const one = journey('t>f', 'f>a,b', 'a', 'b');
    one.edges = one.edges.filter((edge) => edge.output !== 'else');
    expect(draw(one).openEnds).toMatchObject([{ from: 'f', output: 'else' }]);
  });
});

describe('Arrow keys', () => {
  const one = journey('t>f', 'f>a,b', 'a>e', 'b>e', 'e');
  const places = layout(one);
  it.each([['t', 'down', 'f'], ['f', 'down', 'a'], ['a', 'right', 'b'], ['b', 'left', 'a'], ['e', 'up', 'a'], ['f', 'up', 't'], ['a', 'left', undefined], ['e', 'down', undefined]] as const)(
    'lead from %s %s to %s', (from, direction, to) => expect(neighbourOf(one, places, from, direction)).toBe(to));
});
