'use strict';
// From a commit to two services: everything that a team's pipeline has, in one stack.
const { program, cdk } = require('../harness');
const { Artifact, ExecutionMode, GitPullRequestEvent, Pipeline, PipelineNotificationEvents, ProviderType, Result, RetryMode, Rule, Variable } = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codecommit = require('aws-cdk-lib/aws-codecommit');
const ecr = require('aws-cdk-lib/aws-ecr');
const events = require('aws-cdk-lib/aws-events');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const targets = require('aws-cdk-lib/aws-events-targets');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'delivery', { env: { account: '111111111111', region: 'eu-west-1' } });
  const key = new kms.Key(stack, 'Key');
  const artifacts = new s3.Bucket(stack, 'Artifacts', { encryptionKey: key, encryption: s3.BucketEncryption.KMS });
  const site = new s3.Bucket(stack, 'Site');
  const repository = new ecr.Repository(stack, 'Images');
  const tools = codecommit.Repository.fromRepositoryName(stack, 'Tools', 'tools');
  const team = new sns.Topic(stack, 'Team'), dead = new sqs.Queue(stack, 'Dead');
  const token = new secretsmanager.Secret(stack, 'Token');
  const code = new Artifact('Code'), image = new Artifact('Image'), scripts = new Artifact('Scripts'), built = new Artifact('Built'), report = new Artifact('Report'), scan = new Artifact('Scan');
  const github = new actions.CodeStarConnectionsSourceAction({ actionName: 'GitHub', connectionArn: 'arn:aws:codestar-connections:eu-west-1:111111111111:connection/c', owner: 'shop', repo: 'web', branch: 'main', output: code, codeBuildCloneOutput: true, variablesNamespace: 'git', triggerOnPush: false });
  const project = new codebuild.PipelineProject(stack, 'Build', { environment: { privileged: true, buildImage: codebuild.LinuxBuildImage.fromEcrRepository(repository, 'build') }, environmentVariables: { TOKEN: { value: token.secretArn, type: codebuild.BuildEnvironmentVariableType.SECRETS_MANAGER }, IMAGE: { value: repository.repositoryUri } } });
  repository.grantPullPush(project);
  const build = new actions.CodeBuildAction({ actionName: 'Build', project, input: code, extraInputs: [scripts], outputs: [built, report], variablesNamespace: 'build', environmentVariables: { COMMIT: { value: github.variables.commitId }, RUN: { value: '#{codepipeline.PipelineExecutionId}' } }, runOrder: 2 });
  const stageVariable = new Variable({ variableName: 'stage', defaultValue: 'test', description: 'where to' });
  const foreign = iam.Role.fromRoleArn(stack, 'Foreign', 'arn:aws:iam::222222222222:role/deploy');
  const wait = new actions.ManualApprovalAction({ actionName: 'Approve', notificationTopic: team, notifyEmails: ['a@example.com'], additionalInformation: `build ${build.variable('VERSION')} of ${stageVariable.reference()}`, timeout: cdk.Duration.hours(3), runOrder: 1 });
  const rule = (name, configuration) => new Rule({ name, provider: 'DeploymentWindow', version: '1', configuration });
  const alarm = new cloudwatch.Alarm(stack, 'Errors', { metric: project.metricFailedBuilds(), threshold: 1, evaluationPeriods: 1 });
  const pipeline = new Pipeline(stack, 'Pipeline', {
    pipelineName: 'shop', artifactBucket: artifacts, executionMode: ExecutionMode.QUEUED, variables: [stageVariable], restartExecutionOnUpdate: false,
    triggers: [{ providerType: ProviderType.CODE_STAR_SOURCE_CONNECTION, gitConfiguration: { sourceAction: github, pushFilter: [{ branchesIncludes: ['main', 'release/*'], branchesExcludes: ['wip/*'], filePathsIncludes: ['src/**'], filePathsExcludes: ['docs/**'] }, { tagsIncludes: ['v*'], tagsExcludes: ['v0*'] }], pullRequestFilter: [{ branchesIncludes: ['main'], events: [GitPullRequestEvent.OPEN, GitPullRequestEvent.CLOSED] }] } }],
    stages: [
      { stageName: 'Source', actions: [github, new actions.CodeCommitSourceAction({ actionName: 'Tools', repository: tools, output: scripts, branch: 'stable' }), new actions.EcrSourceAction({ actionName: 'Base', repository, imageTag: 'base', output: image })] },
      { stageName: 'Build', actions: [build, new actions.InspectorSourceCodeScanAction({ actionName: 'Scan', input: code, output: scan, criticalThreshold: 0 }), new actions.CommandsAction({ actionName: 'Test', input: code, commands: ['make test', 'make lint'], outputVariables: ['COVERAGE'], variablesNamespace: 'test' })], onFailure: { result: Result.RETRY, retryMode: RetryMode.FAILED_ACTIONS }, onSuccess: { conditions: [{ result: Result.FAIL, rules: [new Rule({ name: 'Alarm', provider: 'CloudWatchAlarm', version: '1', configuration: { AlarmName: alarm.alarmName, WaitTime: '5' } })] }] } },
      { stageName: 'Approve', actions: [wait], transitionToEnabled: false, transitionDisabledReason: 'frozen', beforeEntry: { conditions: [{ result: Result.SKIP, rules: [rule('Window', { Cron: '* * 9-17 ? * MON-FRI', TimeZone: 'CET' })] }] } },
      { stageName: 'Deploy', actions: [
        new actions.CloudFormationCreateReplaceChangeSetAction({ actionName: 'Prepare', stackName: 'shop', changeSetName: 'next', templatePath: built.atPath('template.yaml'), templateConfiguration: built.atPath('test.json'), adminPermissions: false, parameterOverrides: { Image: built.getParam('image.json', 'uri'), Bucket: built.bucketName }, cfnCapabilities: [cdk.CfnCapabilities.NAMED_IAM], extraInputs: [report] }),
        new actions.CloudFormationExecuteChangeSetAction({ actionName: 'Execute', stackName: 'shop', changeSetName: 'next', runOrder: 2 }),
        new actions.CloudFormationCreateUpdateStackAction({ actionName: 'Foreign', stackName: 'shop', templatePath: built.atPath('template.yaml'), adminPermissions: true, role: foreign, deploymentRole: foreign, runOrder: 3 }),
        new actions.S3DeployAction({ actionName: 'Site', bucket: site, input: report, objectKey: 'reports', cacheControl: [actions.CacheControl.setPublic(), actions.CacheControl.maxAge(cdk.Duration.hours(1))], accessControl: s3.BucketAccessControl.BUCKET_OWNER_FULL_CONTROL, runOrder: 4 })] },
    ],
  });
  pipeline.notifyOn('Told', team, { events: [PipelineNotificationEvents.MANUAL_APPROVAL_NEEDED, PipelineNotificationEvents.PIPELINE_EXECUTION_FAILED] });
  pipeline.onStateChange('Failed', { target: new targets.SqsQueue(dead), eventPattern: { detail: { state: ['FAILED'] } } });
  project.onBuildFailed('Broken', { target: new targets.SnsTopic(team, { message: events.RuleTargetInput.fromText(`broken: ${codebuild.StateChangeEvent.buildId}`) }) });
  new events.Rule(stack, 'Nightly', { schedule: events.Schedule.cron({ hour: '2', minute: '0' }), targets: [new targets.CodePipeline(pipeline, { deadLetterQueue: dead })] });
  wait.grantManualApproval(new iam.Group(stack, 'Approvers'));
});
