'use strict';
// Three stacks: image repository, private PostgreSQL with a generated secret, and a Fargate cluster
// behind an ALB with a migration task run through RunTask.  They know each other through SSM
// parameters only.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const rds = require('aws-cdk-lib/aws-rds');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');

const P = '/blue-green-rails';
const Type = ssm.ParameterValueType;

class RepoStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    this.repository = new ecr.Repository(this, 'Repository', {
      lifecycleRules: [{ maxImageCount: 20 }],
      imageScanOnPush: true,
    });
    new ssm.StringParameter(this, 'RepositoryName', {
      parameterName: `${P}/repository`, stringValue: this.repository.repositoryName,
    });
    new cdk.CfnOutput(this, 'RepositoryUri', { value: this.repository.repositoryUri });
  }
}

class DatabaseStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    this.vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2, natGateways: 1 });
    this.database = new rds.DatabaseInstance(this, 'Database', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 }),
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MICRO),
      credentials: rds.Credentials.fromGeneratedSecret('foouser'),
      databaseName: 'foodb',
      vpc: this.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      allocatedStorage: 20,
      backupRetention: cdk.Duration.days(7),
      publiclyAccessible: false,
      storageEncrypted: true,
      multiAz: false,
    });
    const put = (key, value) => new ssm.StringParameter(this, key, { parameterName: `${P}/${key}`, stringValue: value });
    const putList = (key, value) => new ssm.StringListParameter(this, key, { parameterName: `${P}/${key}`, stringListValue: value });
    put('vpc', this.vpc.vpcId);
    putList('azs', this.vpc.availabilityZones);
    putList('public-subnets', this.vpc.publicSubnets.map(s => s.subnetId));
    putList('private-subnets', this.vpc.privateSubnets.map(s => s.subnetId));
    put('database-security-group', this.database.connections.securityGroups[0].securityGroupId);
    put('database-secret', this.database.secret.secretArn);
  }
}

class ClusterStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const value = (key, type = Type.STRING) => ssm.StringParameter.valueForTypedStringParameterV2(this, `${P}/${key}`, type);
    const list = (key, type) => ssm.StringListParameter.valueForTypedListParameter(this, `${P}/${key}`, type);
    const two = tokens => [cdk.Fn.select(0, tokens), cdk.Fn.select(1, tokens)];
    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: value('vpc', Type.AWS_EC2_VPC_ID),
      availabilityZones: two(list('azs', Type.AWS_EC2_AVAILABILITYZONE_NAME)),
      publicSubnetIds: two(list('public-subnets', Type.AWS_EC2_SUBNET_ID)),
      privateSubnetIds: two(list('private-subnets', Type.AWS_EC2_SUBNET_ID)),
    });
    const repository = ecr.Repository.fromRepositoryName(this, 'Repository', value('repository'));
    const image = new cdk.CfnParameter(this, 'ImageTag', { type: 'String', default: 'latest' });

    const logGroup = new logs.LogGroup(this, 'LogGroup', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: cdk.RemovalPolicy.DESTROY,
    });
    const executionRole = new iam.Role(this, 'TaskExecutionRole', {
      assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy')],
    });
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc, containerInsightsV2: ecs.ContainerInsights.ENABLED });

    const secret = secretsmanager.Secret.fromSecretCompleteArn(this, 'DatabaseSecret', value('database-secret'));
    const task = (name, command) => {
      const def = new ecs.FargateTaskDefinition(this, name, { cpu: 256, memoryLimitMiB: 512, executionRole });
      def.addContainer('app', {
        image: ecs.ContainerImage.fromEcrRepository(repository, image.valueAsString),
        command: [command],
        environment: { RAILS_ENV: 'production', RAILS_LOG_TO_STDOUT: 'true', RAILS_SERVE_STATIC_FILES: 'true' },
        secrets: {
          DATABASE_HOST: ecs.Secret.fromSecretsManager(secret, 'host'),
          DATABASE_USER: ecs.Secret.fromSecretsManager(secret, 'username'),
          DATABASE_PASSWORD: ecs.Secret.fromSecretsManager(secret, 'password'),
        },
        logging: ecs.LogDriver.awsLogs({ streamPrefix: 'ecs', logGroup }),
        portMappings: [{ containerPort: 3000 }],
      });
      return def;
    };

    const web = task('TaskDefinition', 'rails server -b 0.0.0.0');
    const migrate = task('Migrations', 'rails db:migrate');

    const service = new ecs.FargateService(this, 'Service', {
      cluster,
      taskDefinition: web,
      desiredCount: 4,
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      assignPublicIp: false,
      healthCheckGracePeriod: cdk.Duration.seconds(60),
    });
    const alb = new elb.ApplicationLoadBalancer(this, 'LoadBalancer', { vpc, internetFacing: true });
    const listener = alb.addListener('Listener', { port: 80 });
    const targetGroup = listener.addTargets('TargetGroup', {
      port: 80,
      targets: [service],
      deregistrationDelay: cdk.Duration.seconds(30),
      healthCheck: { path: '/', healthyHttpCodes: '200' },
    });
    // The rule that opens the database to the tasks lives here, in the later stack.
    const databaseGroup = ec2.SecurityGroup.fromSecurityGroupId(this, 'DatabaseSecurityGroup', value('database-security-group', Type.AWS_EC2_SECURITYGROUP_ID));
    databaseGroup.connections.allowFrom(service, ec2.Port.tcp(5432), 'tasks to PostgreSQL');

    // What an operator needs for: aws ecs run-task --task-definition ... --cluster ...
    new cdk.CfnOutput(this, 'LoadBalancerUrl', { description: 'The URL of the ALB', value: alb.loadBalancerDnsName });
    new cdk.CfnOutput(this, 'MigrationTask', { value: migrate.taskDefinitionArn });
    new cdk.CfnOutput(this, 'ClusterName', { value: cluster.clusterName });
    new cdk.CfnOutput(this, 'TargetGroupName', { value: targetGroup.targetGroupName });
  }
}

program(__filename, app => {
  new RepoStack(app, 'demorepo');
  new DatabaseStack(app, 'demodb');
  new ClusterStack(app, 'democluster');
});
