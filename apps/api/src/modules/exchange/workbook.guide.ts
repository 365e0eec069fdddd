/** What the template tells whoever fills it in. */
type Guide = {
  /** By the kind of a column. */
  prompts: Readonly<Record<string, string>>;
  /** By sheet and column, where the kind does not say enough. */
  columns: Readonly<Record<string, string>>;
  remarks: readonly string[];
};

export const GUIDE: Guide = {
  prompts: {
    code: '字母、数字、短横线，最多 40 位；前面的 0 会保留',
    codes: '多个用顿号隔开',
    text: '文字',
    texts: '多个用顿号隔开',
    day: '按 2026-03-01 填写；2026.3.1、2026年3月1日也可以',
    count: '0 或正整数',
    year: '四位年份，如 2026',
    phone: '手机号，或带区号的座机号',
    tags: '可多填，用顿号隔开：离退休、联合、流动、临时、学生',
  },
  columns: {
    'organization.code': '全系统唯一。系统中已有的代码表示修改该组织，没有的表示新设',
    'organization.parentCode':
      '上级的组织代码，上级可以在本表任何位置；已有组织不填表示不调整，改填则自今天起调整隶属关系',
    'organization.units': '支部党员所在的单位，最多 5 个，用顿号隔开，第一个为牵头单位',
    'organization.partyGroupCodes': '与所在单位一一对应的党组代码，用顿号隔开；没有党组的单位填“无”',
    'organization.hostCode': '依托组织：其职工组成该支部的党组织；其班子成员不检查该支部',
    'organization.foundedOn': '新设时登记；已有组织的成立日期不能通过导入更改',
    'person.personCode': '全系统唯一。一人有几个职务就填几行，姓名、电话等填一次即可，但姓名每行都填',
    'person.homeBranchCode': '组织关系所在支部；领导不在本系统支部的可不填，归入任职组织',
    'person.organizationCode': '任职组织、党内职务、任职日期同时填写；没有职务的都不填',
    'person.toOn': '含当日；在任的不填',
    'contactPoint.personCode': '联系领导的人员编号，须在人员表中或系统中已有',
    'contactPoint.toOn': '含当日；长期联系的不填',
    'responsibility.kind': '年度责任、责任清单、重点任务；联系点责任随联系点自动产生，不在这里填',
    'responsibility.year': '不填按完成时限的年份',
    'responsibility.title': '同一人同一年度的同一事项以此识别',
  },
  remarks: [
    '1. 第一行表头请勿改名，列的顺序可以变，多余的列和工作表不影响导入。',
    '2. 带 * 的列必填。空白单元格表示不改动系统中已有的内容，不会清空。',
    '3. 请填数值，不要用公式。',
    '4. 先核对、后导入：有一处错误就不写入任何数据，系统送回原工作簿，在末列“问题说明”逐行说明并把单元格标红。',
    '5. 同一份工作簿再次导入不会重复；只改了几行的，只修改这几行。',
    '6. 每份不超过 10 MB、20 000 行。',
  ],
};
