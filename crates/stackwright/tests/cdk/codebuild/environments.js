'use strict';
// Environment variables, build specifications, VPCs, logs, file systems, batch builds, imports.
const { program } = require('../harness');
const { Stack, CfnParameter, Duration, CfnOutput } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');

program(__filename, (app) => {
  const buildSpec = codebuild.BuildSpec.fromObject({ version: '0.2' });
  const variables = new Stack(app, 'variables');
  const stack = variables;
  const { PARAMETER_STORE, SECRETS_MANAGER, PLAINTEXT } = codebuild.BuildEnvironmentVariableType;
  const secret = new secretsmanager.Secret(stack, 'Secret');
  const key = new kms.Key(stack, 'Key');
  const encrypted = new secretsmanager.Secret(stack, 'EncryptedSecret', { encryptionKey: key });
  const parameter = new ssm.StringParameter(stack, 'Parameter', { stringValue: 'x' });
  const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:token-abcdef';
  const given = new CfnParameter(stack, 'Given', { default: 'g' });
  const project = (id, environmentVariables) => new codebuild.Project(stack, id, { buildSpec, environmentVariables });
  project('Plain', { A: { value: 'a' }, B: { value: true, type: PLAINTEXT }, C: { value: given.valueAsString }, D: { value: 1.5 }, E: { value: '' } });
  project('Store', {
    A: { type: PARAMETER_STORE, value: '/params/one' }, B: { type: PARAMETER_STORE, value: 'two' },
    C: { type: PARAMETER_STORE, value: parameter.parameterName }, D: { type: PARAMETER_STORE, value: given.valueAsString },
  });
  project('Names', {
    A: { type: SECRETS_MANAGER, value: 'my-secret' }, B: { type: SECRETS_MANAGER, value: 'my-secret:field' },
    C: { type: SECRETS_MANAGER, value: 'other:field:AWSPREVIOUS' },
  });
  project('Arns', {
    A: { type: SECRETS_MANAGER, value: arn }, B: { type: SECRETS_MANAGER, value: `${arn}:field` },
    C: { type: SECRETS_MANAGER, value: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:partial' },
  });
  project('Own', {
    A: { type: SECRETS_MANAGER, value: secret.secretArn }, B: { type: SECRETS_MANAGER, value: `${secret.secretArn}:field` },
  });
  const registry = secretsmanager.Secret.fromSecretNameV2(stack, 'Named', 'registry').secretArn;
  project('Imported', { A: { type: SECRETS_MANAGER, value: registry }, B: { type: SECRETS_MANAGER, value: `${registry}:field` } });
  project('Encrypted', { A: { type: SECRETS_MANAGER, value: encrypted.secretArn } });

  const known = new Stack(app, 'known', { env: { account: '123456789012', region: 'eu-west-1' } });
  new codebuild.Project(known, 'Project', {
    buildSpec,
    environmentVariables: {
      A: { type: SECRETS_MANAGER, value: 'arn:aws:secretsmanager:eu-west-1:999999999999:secret:foo-abcdef:field' }, B: { type: SECRETS_MANAGER, value: arn },
      C: { type: SECRETS_MANAGER, value: 'name' }, D: { type: PARAMETER_STORE, value: '/a/b' },
    },
  });

  const specs = new Stack(app, 'specs');
  const specify = (id, spec) => new codebuild.Project(specs, id, { buildSpec: spec });
  const table = new CfnParameter(specs, 'Table', { default: 't' });
  specify('Nested', codebuild.BuildSpec.fromObject({
    version: '0.2', env: { variables: { T: table.valueAsString, EMPTY: {} } },
    phases: { install: { 'runtime-versions': { nodejs: 20 } }, build: { commands: ['echo "quoted" \\ é', `deploy ${table.valueAsString} now`], 'finally': [] } },
    artifacts: { files: ['**/*'], 'discard-paths': true, name: null },
  }));
  specify('Merged', codebuild.mergeBuildSpecs(
    codebuild.BuildSpec.fromObject({ version: '0.2', phases: { build: { commands: ['a'] } }, env: { variables: { ONE: '1' } } }),
    codebuild.BuildSpec.fromObject({ phases: { build: { commands: ['b'] }, post_build: { commands: ['c'] } }, env: { variables: { TWO: '2' } } })));

  const network = new Stack(app, 'network');
  const vpc = new ec2.Vpc(network, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const group = new ec2.SecurityGroup(network, 'Group', { vpc });
  const inVpc = new codebuild.Project(network, 'Project', { buildSpec, vpc });
  inVpc.connections.allowTo(group, ec2.Port.tcp(5432), 'database');
  new codebuild.Project(network, 'Public', { buildSpec, vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [group] });
  new codebuild.Project(network, 'Closed', { buildSpec, vpc, allowAllOutbound: false });
  const role = new iam.Role(network, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
  new codebuild.Project(network, 'First', { buildSpec, vpc, role, securityGroups: [group] });
  new codebuild.PipelineProject(network, 'Second', { vpc, role, securityGroups: [group] });
  new codebuild.Project(network, 'Files', {
    buildSpec, vpc, securityGroups: [group],
    fileSystemLocations: [
      codebuild.FileSystemLocation.efs({ identifier: 'cache', location: 'fs-12345678.efs.eu-west-1.amazonaws.com:/cache', mountPoint: '/media', mountOptions: 'opts' }),
      codebuild.FileSystemLocation.efs({ identifier: 'plain', location: 'fs-12345678.efs.eu-west-1.amazonaws.com:/', mountPoint: '/plain' }),
    ],
  });

  const logging = new Stack(app, 'logging');
  const logGroup = new logs.LogGroup(logging, 'Group');
  const log = (id, options) => new codebuild.Project(logging, id, { buildSpec, logging: options });
  log('Group1', { cloudWatch: { logGroup } });
  log('Prefixed', { cloudWatch: { logGroup, prefix: 'builds' } });
  log('Off', { cloudWatch: { enabled: false } });
  new codebuild.Project(logging, 'Session', { buildSpec, ssmSessionPermissions: true });
  const session = new codebuild.PipelineProject(logging, 'SessionBatch', { ssmSessionPermissions: true, grantReportGroupPermissions: false, timeout: Duration.minutes(5) });
  const batch = session.enableBatchBuilds();
  new CfnOutput(logging, 'BatchRole', { value: batch.role.roleArn });

  const imports = new Stack(app, 'imports');
  const byName = codebuild.Project.fromProjectName(imports, 'ByName', 'tools');
  const byArn = codebuild.Project.fromProjectArn(imports, 'ByArn', 'arn:aws:codebuild:eu-west-1:123456789012:project/tools');
  new CfnOutput(imports, 'NameArn', { value: byName.projectArn });
  new CfnOutput(imports, 'Name', { value: byName.projectName });
  new CfnOutput(imports, 'ArnArn', { value: byArn.projectArn });
  new CfnOutput(imports, 'ArnName', { value: byArn.projectName });
  const named = new codebuild.Project(imports, 'Named', { buildSpec, projectName: 'named' });
  new CfnOutput(imports, 'OwnArn', { value: named.projectArn });
  new CfnOutput(imports, 'OwnName', { value: named.projectName });
  secretUse(imports, named);
});

function secretUse(stack, project) {
  const { Secret } = require('aws-cdk-lib/aws-secretsmanager');
  new Secret(stack, 'Secret').grantRead(project);
}
