'use strict';
// Three stacks (vpc, table, container) that know each other only
// through SSM parameters, which CloudFormation resolves when it deploys them.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const ssm = require('aws-cdk-lib/aws-ssm');

const P = '/go-on-aws';
const Type = ssm.ParameterValueType;

class VpcStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2, natGateways: 1 });
    const put = (key, description, value) => new ssm.StringParameter(this, key, {
      description, parameterName: `${P}/${key}`, stringValue: value,
    });
    put('vpc', 'VPC id go on aws architecture', vpc.vpcId);
    const putList = (key, description, values) => new ssm.StringListParameter(this, key, {
      description, parameterName: `${P}/${key}`, stringListValue: values,
    });
    putList('azs', 'Availability zones of the VPC', vpc.availabilityZones);
    putList('public-subnets', 'Public subnet ids', vpc.publicSubnets.map(s => s.subnetId));
    putList('private-subnets', 'Private subnet ids', vpc.privateSubnets.map(s => s.subnetId));
  }
}

class TableStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const table = new dynamodb.Table(this, 'Items', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      removalPolicy: cdk.RemovalPolicy.DESTROY,
    });
    new ssm.StringParameter(this, 'TableName', {
      parameterName: `${P}/table`, stringValue: table.tableName,
    });
  }
}

class ContainerStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const vpc = this.deployTimeVpc();
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc });
    const service = new patterns.ApplicationLoadBalancedFargateService(this, 'ALBFargoService', {
      cluster,
      cpu: 256,
      memoryLimitMiB: 512,
      desiredCount: 1,
      publicLoadBalancer: true,
      taskImageOptions: {
        image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:stable'),
        containerPort: 8080,
        environment: { TABLE_PARAMETER: `${P}/table` },
      },
    });
    service.targetGroup.configureHealthCheck({ enabled: true, path: '/', healthyHttpCodes: '200,401' });

    const tableName = ssm.StringParameter.valueForStringParameter(this, `${P}/table`);
    const table = dynamodb.Table.fromTableName(this, 'Table', tableName);
    table.grantReadData(service.taskDefinition.taskRole);
    ssm.StringParameter.fromStringParameterName(this, 'TableParameter', `${P}/table`)
      .grantRead(service.taskDefinition.taskRole);
    new cdk.CfnOutput(this, 'LoadBalancerDNS', { value: service.loadBalancer.loadBalancerDnsName });
  }

  deployTimeVpc() {
    const list = (key, type) => ssm.StringListParameter.valueForTypedListParameter(this, `${P}/${key}`, type);
    const two = tokens => [cdk.Fn.select(0, tokens), cdk.Fn.select(1, tokens)];
    return ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: ssm.StringParameter.valueForTypedStringParameterV2(this, `${P}/vpc`, Type.AWS_EC2_VPC_ID),
      availabilityZones: two(list('azs', Type.AWS_EC2_AVAILABILITYZONE_NAME)),
      publicSubnetIds: two(list('public-subnets', Type.AWS_EC2_SUBNET_ID)),
      privateSubnetIds: two(list('private-subnets', Type.AWS_EC2_SUBNET_ID)),
    });
  }
}

program(__filename, app => {
  new VpcStack(app, 'vpc');
  new TableStack(app, 'table');
  new ContainerStack(app, 'container');
});
