import { defineWords } from '../../platform/i18n/words.ts';

export const words = defineWords('developer', {
  zh: {
    about: '接口文档、查询示例与脚本访问。示例以上方所选组织为范围，点击即在查询台中打开。',
    open: '在查询台中打开',
    copy: '复制',
    copied: '已复制',
    playground: '打开查询台',
    examples: '查询示例',
    scripts: '脚本访问',
    scriptsHint: '令牌随每次请求发送：',
    sample: '请求示例',
    limits: '限制',
    limitsHint:
      '每次请求：深度 14 层、别名 30 个、字段 600 个、每页 100 行、成本 20000；实际成本见返回的 extensions.cost。',
  },
  en: {
    about:
      'Documentation, example queries and access for scripts. The examples ask about the organization chosen above; one click opens them in the playground.',
    open: 'Open in the playground',
    copy: 'Copy',
    copied: 'Copied',
    playground: 'Open the playground',
    examples: 'Example queries',
    scripts: 'Scripts',
    scriptsHint: 'The token is sent with each request:',
    sample: 'A request',
    limits: 'Limits',
    limitsHint:
      'Each request: depth 14, 30 aliases, 600 fields, 100 rows a page, cost 20 000; the cost is told in extensions.cost.',
  },
});
