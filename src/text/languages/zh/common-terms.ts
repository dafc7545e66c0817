/** Common Chinese terms of a technology digest, as a segmenter parts them: sharing one says little. General knowledge. */
export const commonTerms = `
# business and the state
公司 全球 中国 美国 团队 行业 企业 市场 人员 产品 领域
# technology
人工智能 人工 智能 技术 用户 系统 平台 能力 功能 数据 工具 服务 应用 开发 开发者 版本 研究 科技 模型
# what is done, and when
使用 实现 支持 提供 新增 更新 正式 全新 最新 今天 今日 目前 时间 成为 首个 首次 获悉 完成 表示 报道
问题 方式 开始 相关
`;

/** Words that only announce. */
export const announcing = '发布 推出 宣布 上线';
