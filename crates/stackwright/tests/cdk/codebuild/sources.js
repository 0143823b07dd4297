'use strict';
// Third-party sources, their webhooks, credentials; secondary sources.
const { program } = require('../harness');
const { RemovalPolicy, SecretValue, Stack } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const { FilterGroup, EventAction, Source } = codebuild;

program(__filename, (app) => {
  const buildSpec = codebuild.BuildSpec.fromObject({ version: '0.2' });
  const stack = new Stack(app, 'sources');
  const project = (id, source, more = {}) => new codebuild.Project(stack, id, { source, ...more });
  project('GitHub', Source.gitHub({ owner: 'shop', repo: 'web' }));
  project('GitHubFull', Source.gitHub({
    owner: 'shop', repo: 'web', cloneDepth: 3, branchOrRef: 'main', fetchSubmodules: true, webhook: true, webhookTriggersBatchBuild: true,
    reportBuildStatus: true, buildStatusContext: 'ci', buildStatusUrl: 'https://example.com',
    webhookFilters: [
      FilterGroup.inEventOf(EventAction.PUSH).andBranchIs('main').andCommitMessageIs('release.*').andFilePathIsNot('docs/.*'),
      FilterGroup.inEventOf(EventAction.PULL_REQUEST_CREATED, EventAction.PULL_REQUEST_MERGED).andBaseBranchIs('main').andHeadRefIsNot('refs/heads/wip').andActorAccountIs('1234'),
    ],
  }), { badge: true, buildSpec });
  project('GitHubQuiet', Source.gitHub({ owner: 'shop', repo: 'web', reportBuildStatus: false, webhook: false, cloneDepth: 0 }), { buildSpec: codebuild.BuildSpec.fromSourceFilename('ci.yml') });
  project('GitHubFilters', Source.gitHub({
    owner: 'shop', repo: 'web',
    webhookFilters: [
      FilterGroup.inEventOf(EventAction.PUSH).andTagIs('v.*').andTagIsNot('v0.*').andBranchIsNot('wip').andCommitMessageIsNot('skip').andFilePathIs('src/.*').andHeadRefIs('refs/x').andActorAccountIsNot('9'),
      FilterGroup.inEventOf(EventAction.PULL_REQUEST_REOPENED).andBaseRefIs('refs/heads/main').andBaseRefIsNot('refs/heads/old').andBaseBranchIsNot('old'),
      FilterGroup.inEventOf(EventAction.RELEASED, EventAction.PRERELEASED),
    ],
  }));
  project('GitHubOrganization', Source.gitHub({
    owner: 'shop', webhookFilters: [FilterGroup.inEventOf(EventAction.WORKFLOW_JOB_QUEUED).andRepositoryNameIs('web').andRepositoryNameIsNot('old')],
  }), { buildSpec });
  project('Enterprise', Source.gitHubEnterprise({ httpsCloneUrl: 'https://git.example.com/shop/web', ignoreSslErrors: true, branchOrRef: 'main', cloneDepth: 1, webhookFilters: [FilterGroup.inEventOf(EventAction.PUSH)] }));
  project('EnterprisePlain', Source.gitHubEnterprise({ httpsCloneUrl: 'https://git.example.com/shop/web' }));
  project('BitBucket', Source.bitBucket({
    owner: 'shop', repo: 'web', buildStatusName: 'name', buildStatusUrl: 'https://example.com', webhookFilters: [FilterGroup.inEventOf(EventAction.PUSH, EventAction.PULL_REQUEST_CREATED).andFilePathIs('src/.*')],
  }));
  project('BitBucketPlain', Source.bitBucket({ owner: 'shop', repo: 'web' }));
  const several = project('Several', Source.gitHub({ owner: 'shop', repo: 'web' }), {
    secondarySources: [Source.gitHub({ owner: 'shop', repo: 'one', identifier: 'one', branchOrRef: 'v1' })],
  });
  several.addSecondarySource(Source.bitBucket({ owner: 'shop', repo: 'two', identifier: 'two' }));

  const credentials = new Stack(app, 'credentials');
  const { GitHubSourceCredentials, GitHubEnterpriseSourceCredentials, BitBucketSourceCredentials, UntrustedCodeBoundaryPolicy } = codebuild;
  new GitHubSourceCredentials(credentials, 'GitHub', { accessToken: SecretValue.secretsManager('github') });
  new GitHubEnterpriseSourceCredentials(credentials, 'Enterprise', { accessToken: SecretValue.secretsManager('enterprise', { jsonField: 'token' }) });
  new BitBucketSourceCredentials(credentials, 'BitBucket', { username: SecretValue.secretsManager('bb', { jsonField: 'u' }), password: SecretValue.secretsManager('bb', { jsonField: 'p' }) });
  const iam = require('aws-cdk-lib/aws-iam');
  const boundary = new UntrustedCodeBoundaryPolicy(credentials, 'Boundary', { managedPolicyName: 'boundary', additionalStatements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] });
  new UntrustedCodeBoundaryPolicy(credentials, 'Plain');
  const role = new iam.Role(credentials, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com'), permissionsBoundary: boundary });
  const bounded = new codebuild.Project(credentials, 'Bounded', { source: Source.gitHub({ owner: 'a', repo: 'b' }), role });
  new codebuild.ReportGroup(credentials, 'Tests');
  const reports = new codebuild.ReportGroup(credentials, 'Coverage', { reportGroupName: 'coverage', type: codebuild.ReportGroupType.CODE_COVERAGE, deleteReports: true, removalPolicy: RemovalPolicy.DESTROY });
  reports.grantWrite(bounded);
  codebuild.ReportGroup.fromReportGroupName(credentials, 'Imported', 'shared').grantWrite(bounded);
});
