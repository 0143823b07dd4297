'use strict';
const { program, cdk } = require('../harness');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codecommit = require('aws-cdk-lib/aws-codecommit');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const events = require('aws-cdk-lib/aws-events');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const sns = require('aws-cdk-lib/aws-sns');
const targets = require('aws-cdk-lib/aws-events-targets');
const { ReferenceEvent: R, RepositoryEventTrigger: T, Repository } = codecommit;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'repositories');
  const topic = new sns.Topic(stack, 'Topic');
  const shop = new Repository(stack, 'Shop', { repositoryName: 'shop', description: 'The shop', kmsKey: new kms.Key(stack, 'Key') });
  const plain = new Repository(stack, 'Plain', { repositoryName: 'plain' });
  plain.notify('arn:aws:sns:us-east-1:111111111111:t');
  plain.notify('arn:aws:sns:us-east-1:111111111111:t2', { name: 'n', events: [T.CREATE_REF, T.UPDATE_REF, T.DELETE_REF], branches: ['main'], customData: 'x' });
  const named = Repository.fromRepositoryName(stack, 'Named', 'named');
  const foreign = Repository.fromRepositoryArn(stack, 'Foreign', 'arn:aws:codecommit:eu-west-1:111111111111:foreign');
  const token = Repository.fromRepositoryArn(stack, 'Token', new cdk.CfnParameter(stack, 'RepositoryArn').valueAsString);
  const user = id => new iam.User(stack, id);
  shop.grantPull(user('Puller'));
  shop.grantPullPush(user('Pusher'));
  named.grantRead(user('Reader'));
  foreign.grant(user('Merger'), 'codecommit:MergePullRequestByFastForward');
  for (const [id, repo] of Object.entries({ Shop: shop, Named: named, Foreign: foreign, Token: token })) {
    for (const key of ['Arn', 'Name', 'CloneUrlHttp', 'CloneUrlSsh', 'CloneUrlGrc']) new cdk.CfnOutput(stack, `${id}${key}`, { value: repo[`repository${key}`] });
  }
  const tell = { target: new targets.SnsTopic(topic, { message: events.RuleTargetInput.fromObject({ a: R.commitId, b: R.eventType, c: R.referenceFullName, d: R.referenceName, e: R.referenceType, f: R.repositoryId, g: R.repositoryName }) }) };
  for (const verb of ['Event', 'StateChange', 'ReferenceCreated', 'ReferenceUpdated', 'ReferenceDeleted', 'PullRequestStateChange', 'CommentOnPullRequest', 'CommentOnCommit', 'Commit']) shop[`on${verb}`](verb, tell);
  shop.onCommit('Main', { ...tell, branches: ['main', 'next'] });
  for (const verb of ['PullRequestComment', 'ApprovalStatusChanged', 'ApprovalRuleOverridden', 'PullRequestCreated', 'PullRequestMerged', 'BranchOrTagCreated', 'BranchOrTagDeleted']) shop[`notifyOn${verb}`](`Told${verb}`, topic);
  const artifact = name => new codepipeline.Artifact(name);
  const clone = artifact('Clone');
  const source = (actionName, props) => new actions.CodeCommitSourceAction({ actionName, repository: shop, output: artifact(actionName), ...props });
  const last = source('Last', { branch: 'dev', variablesNamespace: 'ns' });
  const eventRole = new iam.Role(stack, 'EventRole', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
  new codepipeline.Pipeline(stack, 'Pipeline', { stages: [
    { stageName: 'Source', actions: [
      source('First'),
      source('Polled', { trigger: actions.CodeCommitTrigger.POLL, branch: 'main' }),
      source('Quiet', { repository: named, trigger: actions.CodeCommitTrigger.NONE }),
      source('Cloned', { output: clone, codeBuildCloneOutput: true, branch: 'feature/x' }),
      source('Named', { repository: named, eventRole }),
      source('Master', { repository: plain, branch: 'master' }),
      last] },
    { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project: new codebuild.PipelineProject(stack, 'Build'), input: clone, environmentVariables: { a: { value: last.variables.commitId }, b: { value: last.variables.branchName }, c: { value: last.variables.commitMessage } } })] }] });
  new codebuild.Project(stack, 'Project', { badge: true, source: codebuild.Source.codeCommit({ repository: shop, branchOrRef: 'main', cloneDepth: 3, fetchSubmodules: true }), secondarySources: [codebuild.Source.codeCommit({ repository: foreign, identifier: 'two' })] });
});
