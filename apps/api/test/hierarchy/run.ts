import { addDays, type FigureKey, mayStandUnder, type OrganizationLevel } from '@zhibu/rules';
import * as model from './model.ts';

export const FIRST = '2026-03-01';

export type Edition = {
  id: string;
  leaderId: string;
  quarter: number;
  frozen: { tree: model.Tree; day: string } | null;
  /** Reopened: another edition has taken its place. */
  replaced: boolean;
};

/** One history: a county of its own as the model knows it, and what each step should answer. */
export class Run {
  tree: model.Tree = new Map();
  editions: Edition[] = [];
  today = addDays(FIRST, 20);

  get ids(): string[] {
    return [...this.tree.keys()];
  }
  pick(n: number): model.ModelNode {
    return this.tree.get(this.ids[n % this.ids.length]!)!;
  }
  day(back: number): string {
    const day = addDays(this.today, -back);
    return day < FIRST ? FIRST : day;
  }
  /** Nothing is moved on a day that closed figures already show (the campaigns refuse it). */
  dayToMove(back: number): string {
    const closed = this.editions.flatMap(({ frozen }) => (frozen ? [addDays(frozen.day, 1)] : []));
    return [this.day(back), ...closed].sort().at(-1)!;
  }
  add(id: string, level: OrganizationLevel, parent: string | null, on: string, fullMembers: number): void {
    const counted: [FigureKey, number][] =
      level === 'PARTY_GROUP'
        ? []
        : [
            ['organization.total', 1],
            [`organization.${level}`, 1],
            ['member.full', fullMembers],
          ];
    if (level === 'BRANCH') counted.push(['branch.type.ORGAN', 1]);
    const own = counted.map(([measure, delta]) => ({ edition: model.STOCK, measure, day: on, delta }));
    this.tree.set(id, {
      id,
      level,
      placedOn: on,
      dissolvedOn: null,
      fullMembers,
      parents: [{ from: on, parent }],
      own,
    });
  }

  maySetUp(level: OrganizationLevel, parent: model.ModelNode, on: string): string {
    if (on > this.today) return 'ORGANIZATION_DATE_IN_FUTURE';
    return this.takesIn(parent, level, on);
  }
  private takesIn(parent: model.ModelNode, level: OrganizationLevel, on: string): string {
    if (parent.dissolvedOn) return 'ORGANIZATION_DISSOLVED';
    if (on < parent.placedOn) return 'ORGANIZATION_DATE_BEFORE_FOUNDED';
    return mayStandUnder(level, parent.level).ok ? 'ok' : 'ORGANIZATION_LEVEL_NOT_ALLOWED';
  }
  private changes(node: model.ModelNode, on: string): string | null {
    if (node.dissolvedOn) return 'ORGANIZATION_DISSOLVED';
    if (on > this.today) return 'ORGANIZATION_DATE_IN_FUTURE';
    if (on < node.placedOn) return 'ORGANIZATION_DATE_BEFORE_FOUNDED';
    const moved = model.movedOn(node);
    return moved && on < moved ? 'ORGANIZATION_DATE_BEFORE_LAST_CHANGE' : null;
  }
  private wouldBeRing(node: model.ModelNode, superior: model.ModelNode, on: string): boolean {
    for (let day = on; day <= this.today || day === on; day = addDays(day, 1))
      if (model.lineOn(this.tree, superior.id, day)?.includes(node.id)) return true;
    return model.lineOn(this.tree, superior.id, this.today)?.includes(node.id) ?? false;
  }
  mayMove(node: model.ModelNode, superior: model.ModelNode, on: string): string {
    if (node.parents.at(-1)!.parent === null) return 'ORGANIZATION_IS_ROOT';
    if (node.parents.at(-1)!.parent === superior.id) return 'ORGANIZATION_SAME_PARENT';
    if (this.wouldBeRing(node, superior, on)) return 'ORGANIZATION_CYCLE';
    return this.changes(node, on) ?? this.takesIn(superior, node.level, on);
  }
  mayDissolve(node: model.ModelNode, on: string): string {
    if (node.parents.at(-1)!.parent === null) return 'ORGANIZATION_IS_ROOT';
    const dated = this.changes(node, on);
    if (dated) return dated;
    if (model.childrenOf(this.tree, node.id).length > 0) return 'ORGANIZATION_HAS_CHILDREN';
    const until = model.occupiedUntil(this.tree, node.id);
    return until && on < until ? 'ORGANIZATION_DATE_BEFORE_LAST_CHANGE' : 'ok';
  }
  dissolve(node: model.ModelNode, on: string): void {
    node.dissolvedOn = on;
    model.emptyStocks(node, on);
  }

  mayMerge(from: model.ModelNode, into: model.ModelNode, on: string): string {
    if (this.wouldBeRing(from, into, on)) return 'ORGANIZATION_CYCLE';
    if (into.dissolvedOn) return 'ORGANIZATION_DISSOLVED';
    if (on < into.placedOn) return 'ORGANIZATION_DATE_BEFORE_FOUNDED';
    return from.level === into.level ? 'ok' : 'ORGANIZATION_MERGE_LEVEL';
  }
  /** The merger in the model: refused as soon as one of its parts is. */
  merge(from: model.ModelNode, into: model.ModelNode, on: string): string {
    const may = this.mayMerge(from, into, on);
    if (may !== 'ok') return may;
    for (const child of model.childrenOf(this.tree, from.id)) {
      const code = this.mayMove(child, into, on);
      if (code !== 'ok') return code;
      model.place(child, into.id, on);
    }
    const carried = model.emptyStocks(structuredClone(from), on).filter(({ measure }) => measure === 'member.full');
    const code = this.mayDissolve(from, on);
    if (code !== 'ok') return code;
    into.own.push(...carried);
    into.fullMembers += from.fullMembers;
    this.dissolve(from, on);
    return 'ok';
  }
}
