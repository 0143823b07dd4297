'use strict';
// Pipelines themselves: types, buckets and keys, stages, variables, triggers, conditions.
const { program } = require('../harness');
const { CfnOutput, Stack } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const iam = require('aws-cdk-lib/aws-iam');

program(__filename, (app) => {
  const connectionArn = 'arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc';
  const source = (output, more) => new actions.CodeStarConnectionsSourceAction({ actionName: 'GitHub', owner: 'shop', repo: 'web', output, connectionArn, ...more });
  const approve = (actionName, more) => new actions.ManualApprovalAction({ actionName, ...more });
  const stack = (name, build, env) => build(new Stack(app, name, { env }));
  const two = (more) => [{ stageName: 'Source', actions: [source(new codepipeline.Artifact())] }, { stageName: 'Approve', actions: [approve('Approve')], ...more }];

  stack('minimal', s => {
    const pipeline = new codepipeline.Pipeline(s, 'Pipeline', { stages: two() });
    new CfnOutput(s, 'Name', { value: pipeline.pipelineName });
    new CfnOutput(s, 'Arn', { value: pipeline.pipelineArn });
    new CfnOutput(s, 'Version', { value: pipeline.pipelineVersion });
  });
  stack('first', s => {
    new codepipeline.Pipeline(s, 'Pipeline', { stages: two(), pipelineName: 'first', pipelineType: codepipeline.PipelineType.V1, restartExecutionOnUpdate: true });
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('codepipeline.amazonaws.com') });
    const own = new codepipeline.Pipeline(s, 'OwnRole', { stages: two(), role, restartExecutionOnUpdate: false });
    own.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] }));
  });
  stack('keys', s => {
    new codepipeline.Pipeline(s, 'Pipeline', { stages: two(), crossAccountKeys: true });
    new codepipeline.Pipeline(s, 'Rotated', { stages: two(), crossAccountKeys: true, enableKeyRotation: true });
  });
  stack('stages', s => {
    const pipeline = new codepipeline.Pipeline(s, 'Pipeline');
    const first = pipeline.addStage({ stageName: 'Source' });
    first.addAction(source(new codepipeline.Artifact('Code')));
    const last = pipeline.addStage({ stageName: 'Last', actions: [approve('One'), approve('Two', { runOrder: 2, additionalInformation: 'look', externalEntityLink: 'https://example.com' })] });
    pipeline.addStage({ stageName: 'Middle', actions: [approve('Middle')], placement: { justAfter: first }, transitionToEnabled: false, transitionDisabledReason: 'not yet' });
    pipeline.addStage({ stageName: 'BeforeLast', actions: [approve('BeforeLast')], placement: { rightBefore: last }, transitionToEnabled: false });
  });
  stack('variables', s => {
    const stage = new codepipeline.Variable({ variableName: 'stage', description: 'where to', defaultValue: 'test' });
    const output = new codepipeline.Artifact('Code');
    const action = source(output, { variablesNamespace: 'Source' });
    const automatic = source(new codepipeline.Artifact('Other'), { actionName: 'Other', branch: 'other', codeBuildCloneOutput: true, triggerOnPush: false, runOrder: 2 });
    const pipeline = new codepipeline.Pipeline(s, 'Pipeline', {
      variables: [stage, new codepipeline.Variable({ variableName: 'plain' })], executionMode: codepipeline.ExecutionMode.QUEUED,
      stages: [
        { stageName: 'Source', actions: [action, automatic] },
        { stageName: 'Approve', actions: [approve('Approve', { additionalInformation: `${action.variables.commitId} to ${stage.reference()} of ${automatic.variables.branchName} in ${codepipeline.GlobalVariables.executionId}` })] },
      ],
    });
    pipeline.addVariable(new codepipeline.Variable({ variableName: 'late', defaultValue: 'x' }));
  });
  stack('triggers', s => {
    const push = source(new codepipeline.Artifact('Code'));
    const request = source(new codepipeline.Artifact('Other'), { actionName: 'Requests', triggerOnPush: false });
    const pipeline = new codepipeline.Pipeline(s, 'Pipeline', {
      executionMode: codepipeline.ExecutionMode.PARALLEL,
      stages: [{ stageName: 'Source', actions: [push, request] }, { stageName: 'Approve', actions: [approve('Approve')] }],
      triggers: [{
        providerType: codepipeline.ProviderType.CODE_STAR_SOURCE_CONNECTION,
        gitConfiguration: { sourceAction: push, pushFilter: [{ tagsIncludes: ['v*'], tagsExcludes: ['v0*'] }, { branchesIncludes: ['main'], branchesExcludes: ['wip'], filePathsIncludes: ['src/**'], filePathsExcludes: ['docs/**'] }] },
      }],
    });
    pipeline.addTrigger({
      providerType: codepipeline.ProviderType.CODE_STAR_SOURCE_CONNECTION,
      gitConfiguration: {
        sourceAction: request,
        pullRequestFilter: [{ branchesIncludes: ['main'], events: [codepipeline.GitPullRequestEvent.OPEN, codepipeline.GitPullRequestEvent.UPDATED] }, { branchesIncludes: ['x'], filePathsIncludes: ['a'], branchesExcludes: ['b'], filePathsExcludes: ['c'] }],
      },
    });
  });
  stack('conditions', s => {
    const rule = new codepipeline.Rule({ name: 'Open', provider: 'DeploymentWindow', version: '1', configuration: { Cron: '* * ? * MON-FRI *', TimeZone: 'UTC' } });
    const alarm = new codepipeline.Rule({ name: 'Alarm', provider: 'CloudWatchAlarm', version: '1', configuration: { AlarmName: 'errors', WaitTime: '1' }, region: 'eu-west-1', inputArtifacts: ['Code'] });
    const commands = new codepipeline.Rule({ name: 'Run', provider: 'Commands', version: '1', commands: ['true'], inputArtifacts: ['Code'] });
    const { Result, RetryMode } = codepipeline;
    new codepipeline.Pipeline(s, 'Pipeline', {
      executionMode: codepipeline.ExecutionMode.SUPERSEDED,
      stages: [
        { stageName: 'Source', actions: [source(new codepipeline.Artifact('Code'))] },
        {
          stageName: 'Approve', actions: [approve('Approve')], beforeEntry: { conditions: [{ rules: [rule], result: Result.SKIP }] },
          onSuccess: { conditions: [{ rules: [alarm, commands], result: Result.FAIL }] }, onFailure: { result: Result.ROLLBACK, conditions: [{ rules: [alarm], result: Result.ROLLBACK }] },
        },
        { stageName: 'Retry', actions: [approve('Again')], onFailure: { result: Result.RETRY, retryMode: RetryMode.FAILED_ACTIONS } },
      ],
    });
  });
  stack('shared-role', s => {
    const code = new codepipeline.Artifact('Code');
    const project = new codebuild.PipelineProject(s, 'Build');
    new codepipeline.Pipeline(s, 'Pipeline', {
      usePipelineRoleForActions: true,
      stages: [{ stageName: 'Source', actions: [source(code)] }, { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project, input: code }), approve('Approve')] }],
    });
  });
  stack('imports', s => {
    const pipeline = codepipeline.Pipeline.fromPipelineArn(s, 'Imported', 'arn:aws:codepipeline:eu-west-1:123456789012:shop');
    new CfnOutput(s, 'Name', { value: pipeline.pipelineName });
    new CfnOutput(s, 'Arn', { value: pipeline.pipelineArn });
    const role = iam.Role.fromRoleArn(s, 'ImportedRole', 'arn:aws:iam::123456789012:role/actions');
    const own = new iam.Role(s, 'ActionRole', { assumedBy: new iam.ArnPrincipal('arn:aws:iam::123456789012:root') });
    new codepipeline.Pipeline(s, 'Pipeline', {
      stages: [{ stageName: 'Source', actions: [source(new codepipeline.Artifact('Code'), { role })] }, { stageName: 'Approve', actions: [approve('Approve', { role: own })] }],
    });
  }, { account: '123456789012', region: 'eu-west-1' });
});
