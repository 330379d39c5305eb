import { NEARNESS, type NetworkPerson } from '../../../utils/model/mentorship';

interface Places {
  /** CSS pixels; the map is square. */
  size: number;
  middle: number;
  /** The outer edge of each ring, the nearest first. */
  rings: number[];
  places: { person: NetworkPerson; x: number; y: number }[];
}

const LARGEST = 460;
/** Where each ring ends, and where its people stand, in shares of the outermost. */
const EDGES = [0.38, 0.69, 1];
const MIDDLES = [0.27, 0.55, 0.85];
/** Each ring begins elsewhere, so that names do not stand above each other; none at the top, where the ring is named. */
const FIRST_ANGLE = [0.5, 0.8, 0.3];

/**
 * Where people stand on the map: in the ring of how near they are, evenly around the middle.
 *
 * @param width there is, in CSS pixels
 */
export function networkPlaces(network: readonly NetworkPerson[], width: number): Places {
  const size = Math.min(width, LARGEST);
  const middle = size / 2;
  const outermost = middle - 2;
  const places = NEARNESS.flatMap((near) => {
    const inRing = network.filter((person) => person.near === near);
    const radius = outermost * (MIDDLES[near - 1] ?? 1);
    return inRing.map((person, index) => {
      // From the right downwards, around all but the topmost eighth.
      const share = (index + (FIRST_ANGLE[near - 1] ?? 0)) / inRing.length;
      const angle = (-3 / 8 + (7 / 8) * share) * 2 * Math.PI;
      return {
        person,
        x: round(middle + radius * Math.cos(angle) * 0.86),
        y: round(middle + radius * Math.sin(angle) * 0.9),
      };
    });
  });
  return { size, middle, rings: EDGES.map((edge) => round(outermost * edge)), places };
}

const round = (value: number) => Math.round(value * 10) / 10;
