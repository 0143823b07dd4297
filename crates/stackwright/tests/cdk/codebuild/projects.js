'use strict';
// Projects without a source and for pipelines, with the options that need no other service.
const { program } = require('../harness');
const { Stack, Duration, Tags } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');

program(__filename, (app) => {
  const stack = new Stack(app, 'projects');
  const spec = codebuild.BuildSpec.fromObject({ version: '0.2', phases: { build: { commands: ['make'] } } });
  new codebuild.Project(stack, 'Minimal', { buildSpec: spec });
  new codebuild.Project(stack, 'Full', {
    buildSpec: spec,
    projectName: 'full',
    description: 'what it is for',
    autoRetryLimit: 2,
    concurrentBuildLimit: 3,
    timeout: Duration.hours(2),
    queuedTimeout: Duration.minutes(30),
    grantReportGroupPermissions: false,
    checkSecretsInPlainTextEnvVariables: false,
    environment: {
      buildImage: codebuild.LinuxBuildImage.AMAZON_LINUX_2_5,
      computeType: codebuild.ComputeType.LARGE,
      privileged: true,
      environmentVariables: { FROM_ENVIRONMENT: { value: 'a' }, SHARED: { value: 'b' } },
    },
    environmentVariables: { SHARED: { value: 'c' }, OWN: { value: 5 } },
    visibility: codebuild.ProjectVisibility.PRIVATE,
  });
  const key = new kms.Key(stack, 'Key');
  new codebuild.Project(stack, 'Encrypted', { buildSpec: spec, encryptionKey: key });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
  const own = new codebuild.Project(stack, 'OwnRole', { buildSpec: spec, role, visibility: codebuild.ProjectVisibility.PUBLIC_READ });
  own.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  const plain = new codebuild.PipelineProject(stack, 'Pipeline');
  new codebuild.PipelineProject(stack, 'PipelineFile', {
    buildSpec: codebuild.BuildSpec.fromSourceFilename('ci/build.yml'),
    environment: { buildImage: codebuild.LinuxBuildImage.STANDARD_7_0, privileged: true },
    cache: codebuild.Cache.local(codebuild.LocalCacheMode.DOCKER_LAYER, codebuild.LocalCacheMode.CUSTOM),
  });
  plain.enableBatchBuilds();
  Tags.of(stack).add('team', 'delivery');
});
