'use strict';
// Actions that build: CodeBuild, commands, images.
const { program } = require('../harness');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const ecr = require('aws-cdk-lib/aws-ecr');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { pipeline } = require('./pipeline');

program(__filename, app => {
  const { Artifact } = codepipeline;
  const { PARAMETER_STORE, SECRETS_MANAGER } = codebuild.BuildEnvironmentVariableType;
  pipeline(app, 'builds', (stack, code) => {
    const project = new codebuild.PipelineProject(stack, 'Project');
    const second = new codebuild.PipelineProject(stack, 'Second');
    const batch = new codebuild.PipelineProject(stack, 'Batch');
    const imported = codebuild.Project.fromProjectName(stack, 'Imported', 'tools');
    const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    const [one, two] = [new Artifact('One'), new Artifact()];
    const first = new actions.CodeBuildAction({ actionName: 'Build', project, input: code, outputs: [one, two], variablesNamespace: 'Build' });
    return [
      [
        first,
        new actions.CodeBuildAction({
          actionName: 'Test', project: second, input: code, extraInputs: [one], runOrder: 2, type: actions.CodeBuildActionType.TEST,
          environmentVariables: {
            PLAIN: { value: 'a' }, NUMBER: { value: 5 }, STORED: { value: '/a/b', type: PARAMETER_STORE }, SECRET: { value: 'token', type: SECRETS_MANAGER },
            COMMIT: { value: first.variable('COMMIT') },
          },
        }),
        new actions.CodeBuildAction({ actionName: 'Imported', project: imported, input: code, outputs: [new Artifact('Three')] }),
      ],
      [
        new actions.CodeBuildAction({ actionName: 'Batch', project: batch, input: code, executeBatchBuild: true, combineBatchBuildArtifacts: true }),
        new actions.CodeBuildAction({ actionName: 'Again', project, input: two, role }),
      ],
    ];
  });
  pipeline(app, 'keyed', (stack, code) => {
    const key = new kms.Key(stack, 'Key');
    const own = new codebuild.PipelineProject(stack, 'Own', { encryptionKey: key });
    const shared = new codebuild.PipelineProject(stack, 'Shared');
    return [
      new actions.CodeBuildAction({ actionName: 'Own', project: own, input: code, outputs: [new Artifact('Built')] }),
      new actions.CodeBuildAction({ actionName: 'Shared', project: shared, input: code }),
    ];
  }, { crossAccountKeys: true });
  pipeline(app, 'commands', (stack, code) => {
    const output = new Artifact('Output', ['dist/**/*', 'report.xml']);
    const commands = new actions.CommandsAction({ actionName: 'Commands', commands: ['echo hello', 'make'], input: code, output, outputVariables: ['VERSION', 'CODEBUILD_BUILD_ID'] });
    return [
      [commands, new actions.CommandsAction({ actionName: 'Plain', commands: ['true'], input: code, extraInputs: [], runOrder: 2 })],
      [new actions.ManualApprovalAction({ actionName: 'Approve', additionalInformation: 'version 1' })],
    ];
  });
  pipeline(app, 'images', (stack, code) => {
    const repository = new ecr.Repository(stack, 'Repository', { repositoryName: 'web' });
    return [
      new actions.EcrBuildAndPublishAction({ actionName: 'Publish', repositoryName: repository.repositoryName, input: code }),
      new actions.EcrBuildAndPublishAction({ actionName: 'Public', repositoryName: 'public/web', registryType: actions.RegistryType.PUBLIC, dockerfileDirectoryPath: 'docker', imageTags: ['latest', 'v1'], input: code }),
    ];
  });
});
