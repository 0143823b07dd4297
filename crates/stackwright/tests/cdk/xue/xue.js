'use strict';
// One web app, two services and two pipelines.  Pipeline 1 is an ECS
// rolling update; pipeline 2 is CodeDeploy blue/green, canary 10% for 5 minutes.
const { program, cdk } = require('../harness');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const connections = require('aws-cdk-lib/aws-codestarconnections');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const PORT = 8080;

class Xue extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    this.vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2, natGateways: 1 });
    this.repository = new ecr.Repository(this, 'Images', { repositoryName: 'xue-test' });
    this.cluster = new ecs.Cluster(this, 'Cluster', { vpc: this.vpc });

    this.connection = new connections.CfnConnection(this, 'GitHub', { connectionName: 'xue-github', providerType: 'GitHub' });

    const rolling = this.rollingService();
    const blueGreen = this.blueGreenService();

    this.pipeline('Rolling', (input) => new actions.EcsDeployAction({
      actionName: 'Deploy', service: rolling, imageFile: input.atPath('imagedefinitions.json'),
    }));
    this.pipeline('BlueGreen', (input) => new actions.CodeDeployEcsDeployAction({
      actionName: 'Deploy', deploymentGroup: blueGreen,
      appSpecTemplateInput: input, taskDefinitionTemplateInput: input,
    }));
  }

  definition(id) {
    const def = new ecs.FargateTaskDefinition(this, id, { cpu: 256, memoryLimitMiB: 512 });
    def.addContainer('web', {
      image: ecs.ContainerImage.fromEcrRepository(this.repository),
      portMappings: [{ containerPort: PORT }],
      logging: ecs.LogDriver.awsLogs({ streamPrefix: 'web' }),
    });
    return def;
  }

  rollingService() {
    const service = new ecs.FargateService(this, 'RollingService', {
      cluster: this.cluster, taskDefinition: this.definition('RollingTask'), desiredCount: 2,
    });
    const alb = new elb.ApplicationLoadBalancer(this, 'RollingAlb', { vpc: this.vpc, internetFacing: true });
    alb.addListener('Http', { port: 80 }).addTargets('Web', { port: 80, targets: [service], healthCheck: { path: '/' } });
    new cdk.CfnOutput(this, 'RollingUrl', { value: `http://${alb.loadBalancerDnsName}` });
    return service;
  }

  blueGreenService() {
    const service = new ecs.FargateService(this, 'BlueGreenService', {
      cluster: this.cluster, taskDefinition: this.definition('BlueGreenTask'), desiredCount: 2,
      deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY },
    });
    const alb = new elb.ApplicationLoadBalancer(this, 'BlueGreenAlb', { vpc: this.vpc, internetFacing: true });
    const listener = alb.addListener('Http', { port: 80 });
    const group = (name) => new elb.ApplicationTargetGroup(this, name, {
      vpc: this.vpc, port: PORT, targetType: elb.TargetType.IP, protocol: elb.ApplicationProtocol.HTTP, healthCheck: { path: '/' },
    });
    const blue = group('Blue');
    const green = group('Green');
    listener.addTargetGroups('Live', { targetGroups: [blue] });
    service.attachToApplicationTargetGroup(blue);
    new cdk.CfnOutput(this, 'BlueGreenUrl', { value: `http://${alb.loadBalancerDnsName}` });
    return new codedeploy.EcsDeploymentGroup(this, 'BlueGreenDeployment', {
      service,
      deploymentConfig: codedeploy.EcsDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      blueGreenDeploymentConfig: {
        blueTargetGroup: blue, greenTargetGroup: green, listener, terminationWaitTime: cdk.Duration.hours(1),
      },
      autoRollback: { failedDeployment: true },
    });
  }

  pipeline(id, deploy) {
    const connection = this.connection;
    const source = new codepipeline.Artifact('Source');
    const built = new codepipeline.Artifact('Built');
    const project = new codebuild.PipelineProject(this, `${id}Build`, {
      environment: { buildImage: codebuild.LinuxBuildImage.STANDARD_7_0, privileged: true },
      environmentVariables: {
        IMAGE_REPO_NAME: { value: this.repository.repositoryName },
        AWS_ACCOUNT_ID: { value: this.account },
      },
      buildSpec: codebuild.BuildSpec.fromSourceFilename('buildspec.yml'),
    });
    this.repository.grantPullPush(project);
    new codepipeline.Pipeline(this, `${id}Pipeline`, {
      stages: [
        { stageName: 'Source', actions: [new actions.CodeStarConnectionsSourceAction({
          actionName: 'GitHub', owner: 'xuecai', repo: 'web', branch: 'main', output: source,
          connectionArn: connection.attrConnectionArn,
        })] },
        { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project, input: source, outputs: [built] })] },
        { stageName: 'Deploy', actions: [deploy(built)] },
      ],
    });
  }
}

program(__filename, app => { new Xue(app, 'xue'); });
