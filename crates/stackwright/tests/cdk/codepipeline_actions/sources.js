'use strict';
// Actions that bring source: GitHub by token, ECR, connections.
const { program } = require('../harness');
const { SecretValue, Stack } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const ecr = require('aws-cdk-lib/aws-ecr');

program(__filename, app => {
  const { Artifact } = codepipeline;
  const stack = (name, sources, more) => {
    const s = new Stack(app, name);
    new codepipeline.Pipeline(s, 'Pipeline', { stages: [{ stageName: 'Source', actions: sources(s) }, { stageName: 'Approve', actions: [new actions.ManualApprovalAction({ actionName: 'Approve' }), ...(more ? more(s) : [])] }] });
  };
  const oauthToken = SecretValue.secretsManager('github');
  const github = (actionName, more) => new actions.GitHubSourceAction({ actionName, owner: 'shop', repo: 'web', output: new Artifact(), oauthToken, ...more });
  stack('github', () => [
    github('Hooked'), github('Polled', { trigger: actions.GitHubTrigger.POLL, branch: 'main', variablesNamespace: 'Polled' }), github('Quiet', { trigger: actions.GitHubTrigger.NONE, runOrder: 2 }),
  ]);
  stack('images', s => {
    const repository = new ecr.Repository(s, 'Repository');
    const imported = ecr.Repository.fromRepositoryName(s, 'Imported', 'tools/base');
    return [
      new actions.EcrSourceAction({ actionName: 'Image', repository, output: new Artifact('Image') }),
      new actions.EcrSourceAction({ actionName: 'Tagged', repository: imported, imageTag: 'v1', output: new Artifact('Tagged') }),
    ];
  });
  const cloned = new Artifact('Cloned');
  stack('clones', () => [
    new actions.CodeStarConnectionsSourceAction({ actionName: 'Clone', owner: 'shop', repo: 'web', output: cloned, connectionArn: 'arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc', codeBuildCloneOutput: true }),
  ], s => [new actions.CodeBuildAction({ actionName: 'Build', project: new codebuild.PipelineProject(s, 'Project'), input: cloned })]);
});
