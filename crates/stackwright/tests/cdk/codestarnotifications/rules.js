'use strict';
const { program, cdk } = require('../harness');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const chatbot = require('aws-cdk-lib/aws-chatbot');
const events = require('aws-cdk-lib/aws-events');
const notifications = require('aws-cdk-lib/aws-codestarnotifications');
const s3 = require('aws-cdk-lib/aws-s3');
const sns = require('aws-cdk-lib/aws-sns');
const targets = require('aws-cdk-lib/aws-events-targets');
const { ProjectNotificationEvents: E } = codebuild, { DetailType } = notifications;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'notifications');
  const topic = new sns.Topic(stack, 'Topic');
  const project = new codebuild.PipelineProject(stack, 'Build');
  project.notifyOn('Some', topic, { events: [E.BUILD_FAILED, E.BUILD_PHASE_SUCCEEDED, E.BUILD_IN_PROGRESS, E.BUILD_STOPPED, E.BUILD_PHASE_FAILED], detailType: DetailType.BASIC, enabled: false, notificationRuleName: 'some', createdBy: 'me' });
  project.notifyOnBuildFailed('Failed', topic);
  project.notifyOnBuildSucceeded('Succeeded', topic, { detailType: DetailType.FULL, enabled: true });
  const existing = codepipeline.Pipeline.fromPipelineArn(stack, 'Existing', 'arn:aws:codepipeline:us-east-1:111111111111:shop');
  const pipeline = new codepipeline.Pipeline(stack, 'Pipeline', { stages: [
    { stageName: 'Source', actions: [new actions.S3SourceAction({ actionName: 'S3', bucket: new s3.Bucket(stack, 'Bucket'), bucketKey: 'source.zip', output: new codepipeline.Artifact('S') })] },
    { stageName: 'Wait', actions: [new actions.ManualApprovalAction({ actionName: 'Approve' })] }] });
  for (const pipe of [existing, pipeline]) {
    pipe.notifyOnExecutionStateChange('Execution', topic);
    pipe.notifyOnAnyStageStateChange('Stage', topic);
    pipe.notifyOnAnyActionStateChange('Action', topic);
    pipe.notifyOnAnyManualApprovalStateChange('Approval', topic);
    pipe.notifyOn('Failed', topic, { events: [codepipeline.PipelineNotificationEvents.PIPELINE_EXECUTION_FAILED] });
  }
  const slack = chatbot.SlackChannelConfiguration.fromSlackChannelConfigurationArn(stack, 'Slack', 'arn:aws:chatbot::111111111111:chat-configuration/slack-channel/team');
  const rule = new notifications.NotificationRule(stack, 'Rule', { source: project, events: ['codebuild-project-build-state-succeeded'] });
  rule.addTarget(new sns.Topic(stack, 'Other'));
  rule.addTarget(topic);
  rule.addTarget(slack);
  new notifications.NotificationRule(stack, 'ARuleWithAVeryLongIdentifierOfWhichTheLastSixtyFourCharactersAreKept', { source: pipeline, events: ['codepipeline-pipeline-action-execution-failed'], targets: [slack, topic] });
  notifications.NotificationRule.fromNotificationRuleArn(stack, 'Imported', 'arn:aws:codestar-notifications:us-east-1:111111111111:notificationrule/x').addTarget(topic);
  new events.Rule(stack, 'Hourly', { schedule: events.Schedule.rate(cdk.Duration.hours(1)), targets: [new targets.SnsTopic(topic)] });
  new cdk.CfnOutput(stack, 'Arn', { value: rule.notificationRuleArn });
});
