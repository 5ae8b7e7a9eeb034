/** A stretch of tokens taken for a name, `to` exclusive; its title stands from `title` to `from`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly title: number;
}
