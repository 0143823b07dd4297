'use strict';
const { program, cdk } = require('../harness');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const definition = s => new ecs.FargateTaskDefinition(s, 'Task');

  stack('image-registry', s => {
    const credentials = new secretsmanager.Secret(s, 'Credentials');
    const task = definition(s);
    task.addContainer('public', { image: ecs.ContainerImage.fromRegistry('amazon/amazon-ecs-sample') });
    task.addContainer('private', { image: ecs.ContainerImage.fromRegistry('registry.example.com/web', { credentials }) });
  });
  stack('image-repository', s => {
    const repository = new ecr.Repository(s, 'Images');
    const task = definition(s);
    task.addContainer('latest', { image: ecs.ContainerImage.fromEcrRepository(repository) });
    task.addContainer('tagged', { image: ecs.ContainerImage.fromEcrRepository(repository, 'v1.2.3') });
    task.addContainer('digest', { image: ecs.ContainerImage.fromEcrRepository(repository, 'sha256:94a00394bc5a8ef503fb59db0a7d0ae9e1110866e8aee8ba40cd864cea69ea1a') });
    new cdk.CfnOutput(s, 'Uri', { value: repository.repositoryUri });
    new cdk.CfnOutput(s, 'Registry', { value: repository.registryUri });
    new cdk.CfnOutput(s, 'Tag', { value: repository.repositoryUriForTag('x') });
    new cdk.CfnOutput(s, 'Digest', { value: repository.repositoryUriForDigest('sha256:0') });
    new cdk.CfnOutput(s, 'Name', { value: repository.repositoryName });
    new cdk.CfnOutput(s, 'Arn', { value: repository.repositoryArn });
  });
  stack('image-imported', s => {
    const task = definition(s);
    const named = ecr.Repository.fromRepositoryName(s, 'Named', 'shop/web');
    const byArn = ecr.Repository.fromRepositoryArn(s, 'ByArn', 'arn:aws:ecr:us-east-1:555555555555:repository/shop/worker');
    const attributes = ecr.Repository.fromRepositoryAttributes(s, 'Attributes', { repositoryName: 'shop/other', repositoryArn: 'arn:aws:ecr:us-east-1:555555555555:repository/shop/other' });
    task.addContainer('named', { image: ecs.ContainerImage.fromEcrRepository(named, 'stable') });
    new cdk.CfnOutput(s, 'ByArnUri', { value: byArn.repositoryUriForTag('latest') });
    new cdk.CfnOutput(s, 'ByArnName', { value: byArn.repositoryName });
    new cdk.CfnOutput(s, 'AttributesUri', { value: attributes.repositoryUri });
    new cdk.CfnOutput(s, 'Arn', { value: named.repositoryArn });
  });
  stack('repository-options', s => {
    new ecr.Repository(s, 'Images', {
      repositoryName: 'shop/web', imageScanOnPush: true, imageTagMutability: ecr.TagMutability.IMMUTABLE,
      removalPolicy: cdk.RemovalPolicy.DESTROY, emptyOnDelete: true,
    });
    new ecr.Repository(s, 'Kms', { encryption: ecr.RepositoryEncryption.KMS });
    new ecr.Repository(s, 'Aes', { encryption: ecr.RepositoryEncryption.AES_256, imageTagMutability: ecr.TagMutability.MUTABLE, imageScanOnPush: false });
    new ecr.Repository(s, 'Keyed', { encryptionKey: new kms.Key(s, 'Key') });
    new ecr.Repository(s, 'Filtered', {
      imageTagMutability: ecr.TagMutability.IMMUTABLE_WITH_EXCLUSION,
      imageTagMutabilityExclusionFilters: [ecr.ImageTagMutabilityExclusionFilter.wildcard('dev-*')],
    });
  });
  stack('repository-lifecycle', s => {
    const repository = new ecr.Repository(s, 'Images', { lifecycleRules: [{ maxImageCount: 10, description: 'keep ten' }] });
    repository.addLifecycleRule({ tagPrefixList: ['prod'], maxImageCount: 9999 });
    repository.addLifecycleRule({ tagStatus: ecr.TagStatus.UNTAGGED, maxImageAge: cdk.Duration.days(30) });
    repository.addLifecycleRule({ tagPatternList: ['prod*', 'web*'], maxImageCount: 5, rulePriority: 20 });
    new ecr.Repository(s, 'Registry', { lifecycleRegistryId: '555555555555', lifecycleRules: [{ rulePriority: 3, tagStatus: ecr.TagStatus.ANY, maxImageAge: cdk.Duration.days(5) }] });
  });
  stack('repository-grants', s => {
    const repository = new ecr.Repository(s, 'Images');
    const role = id => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
    repository.grantPull(role('Pull'));
    repository.grantPush(role('Push'));
    repository.grantPullPush(role('Both'));
    repository.grantRead(role('Read'));
    repository.grant(role('Own'), 'ecr:DescribeImages');
    repository.addToResourcePolicy(new iam.PolicyStatement({ actions: ['ecr:ListImages'], principals: [new iam.AccountPrincipal('555555555555')] }));
    repository.grantPull(new iam.AccountPrincipal('666666666666'));
  });
});
