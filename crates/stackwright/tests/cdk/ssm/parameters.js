'use strict';
const { program, cdk } = require('../harness');
const ssm = require('aws-cdk-lib/aws-ssm');
const iam = require('aws-cdk-lib/aws-iam');
const { Construct } = require('constructs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'parameters');
  const bucket = new cdk.CfnResource(stack, 'Bucket', { type: 'AWS::S3::Bucket' });
  const parameters = {
    Minimal: new ssm.StringParameter(stack, 'Minimal', { stringValue: 'x' }),
    Full: new ssm.StringParameter(stack, 'Full', { parameterName: '/team/full', stringValue: 'abc', description: 'd', allowedPattern: '^a.*', tier: ssm.ParameterTier.ADVANCED, dataType: ssm.ParameterDataType.TEXT }),
    NoSlash: new ssm.StringParameter(stack, 'NoSlash', { parameterName: 'simple', stringValue: 'abc', tier: ssm.ParameterTier.STANDARD }),
    Intelligent: new ssm.StringParameter(stack, 'Intelligent', { parameterName: 'with.dots-and_underscores', stringValue: 'abc', tier: ssm.ParameterTier.INTELLIGENT_TIERING }),
    Image: new ssm.StringParameter(stack, 'Image', { stringValue: 'ami-12345678', dataType: ssm.ParameterDataType.AWS_EC2_IMAGE }),
    Token: new ssm.StringParameter(stack, 'Token', { parameterName: '/team/token', stringValue: bucket.ref }),
    TokenArn: new ssm.StringParameter(stack, 'TokenArn', { parameterName: '/team/arn', stringValue: bucket.getAtt('Arn').toString(), allowedPattern: '.*' }),
    TokenName: new ssm.StringParameter(stack, 'TokenName', { parameterName: cdk.Fn.join('', ['/team/', bucket.ref]), simpleName: false, stringValue: 'v' }),
    TokenSimple: new ssm.StringParameter(stack, 'TokenSimple', { parameterName: bucket.ref, simpleName: true, stringValue: 'v' }),
    ExplicitSimple: new ssm.StringParameter(stack, 'ExplicitSimple', { parameterName: 'explicit', simpleName: true, stringValue: 'v' }),
    List: new ssm.StringListParameter(stack, 'List', { stringListValue: ['a', 'b'] }),
    ListFull: new ssm.StringListParameter(stack, 'ListFull', { parameterName: '/team/list', stringListValue: ['a', 'bb'], description: 'list', allowedPattern: '[a-z]+', tier: ssm.ParameterTier.STANDARD }),
    ListTokens: new ssm.StringListParameter(stack, 'ListTokens', { parameterName: '/team/tokens', stringListValue: [bucket.ref, 'literal', bucket.getAtt('Arn').toString()] }),
    ListOne: new ssm.StringListParameter(stack, 'ListOne', { stringListValue: ['only'] }),
    ListTokenList: new ssm.StringListParameter(stack, 'ListTokenList', { stringListValue: bucket.getAtt('Names', cdk.ResolutionTypeHint.STRING_LIST).toStringList ? cdk.Token.asList(bucket.getAtt('Names')) : [] }),
  };
  for (const [id, p] of Object.entries(parameters)) {
    new cdk.CfnOutput(stack, `Out${id}Arn`, { value: p.parameterArn });
    new cdk.CfnOutput(stack, `Out${id}Name`, { value: p.parameterName });
    new cdk.CfnOutput(stack, `Out${id}Type`, { value: p.parameterType });
    if (p.stringValue) new cdk.CfnOutput(stack, `Out${id}Value`, { value: p.stringValue });
    else new cdk.CfnOutput(stack, `Out${id}Values`, { value: cdk.Fn.join('|', p.stringListValue) });
  }
  const reader = new iam.Role(stack, 'Reader', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const writer = new iam.Role(stack, 'Writer', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (const p of Object.values(parameters)) { p.grantRead(reader); p.grantWrite(writer); }
  cdk.Tags.of(stack).add('team', 'data');
});
