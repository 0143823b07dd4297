'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const logs = require('aws-cdk-lib/aws-logs');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');
const { image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const definition = s => new ecs.FargateTaskDefinition(s, 'Task');

  stack('logs-created', s => {
    const task = definition(s);
    const add = (id, props) => task.addContainer(id, { image, logging: ecs.LogDrivers.awsLogs(props) });
    add('plain', { streamPrefix: 'plain' });
    add('retained', { streamPrefix: 'kept', logRetention: logs.RetentionDays.ONE_MONTH });
    add('blocking', { streamPrefix: 'b', mode: ecs.AwsLogDriverMode.BLOCKING });
    add('buffered', { streamPrefix: 'b', mode: ecs.AwsLogDriverMode.NON_BLOCKING, maxBufferSize: cdk.Size.mebibytes(25) });
    add('pattern', { streamPrefix: 'p', multilinePattern: '^(INFO|ERROR)' });
    add('all', { streamPrefix: 'a', datetimeFormat: '%Y', mode: ecs.AwsLogDriverMode.NON_BLOCKING, maxBufferSize: cdk.Size.kibibytes(100) });
    add('dated', { streamPrefix: 'd', datetimeFormat: '%Y-%m-%d' });
  });
  stack('logs-given', s => {
    const task = definition(s);
    const group = new logs.LogGroup(s, 'Logs', { logGroupName: '/shop/web', retention: logs.RetentionDays.ONE_WEEK, removalPolicy: cdk.RemovalPolicy.DESTROY });
    const imported = logs.LogGroup.fromLogGroupName(s, 'Imported', '/shop/imported');
    task.addContainer('web', { image, logging: new ecs.AwsLogDriver({ streamPrefix: 'web', logGroup: group }) });
    task.addContainer('worker', { image, logging: ecs.LogDriver.awsLogs({ streamPrefix: 'worker', logGroup: imported }) });
  });
  stack('logs-others', s => {
    const task = definition(s);
    const add = (id, logging) => task.addContainer(id, { image, logging });
    add('json', ecs.LogDrivers.jsonFile());
    add('json-options', ecs.LogDrivers.jsonFile({ maxSize: '10m', maxFile: 3, compress: true, tag: 'shop', labels: ['a', 'b'], env: ['X', 'Y'], envRegex: '^SHOP' }));
    add('syslog', ecs.LogDrivers.syslog());
    add('syslog-options', ecs.LogDrivers.syslog({ address: 'tcp://192.168.0.42:123', facility: 'daemon', tlsCaCert: '/ca.pem', tlsCert: '/cert.pem', tlsKey: '/key.pem', tlsSkipVerify: true, format: 'rfc5424', tag: 'shop' }));
    add('fluentd', ecs.LogDrivers.fluentd());
    add('fluentd-options', ecs.LogDrivers.fluentd({ address: 'localhost:24224', async: true, bufferLimit: 1024, retryWait: cdk.Duration.seconds(2), maxRetries: 9, subSecondPrecision: false, tag: 'shop' }));
    add('fluentd-connect', ecs.LogDrivers.fluentd({ asyncConnect: true }));
    add('gelf', ecs.LogDrivers.gelf({ address: 'udp://1.2.3.4:12201' }));
    add('gelf-options', ecs.LogDrivers.gelf({ address: 'tcp://1.2.3.4:12201', compressionType: ecs.GelfCompressionType.GZIP, compressionLevel: 3, tcpMaxReconnect: 4, tcpReconnectDelay: cdk.Duration.seconds(5), env: ['X'] }));
    add('journald', ecs.LogDrivers.journald());
    add('journald-options', ecs.LogDrivers.journald({ tag: 'shop', labels: ['l'] }));
    add('none', ecs.LogDrivers.none());
    add('generic', new ecs.GenericLogDriver({ logDriver: 'fluentd', options: { tag: 'hello' } }));
    add('generic-bare', new ecs.GenericLogDriver({ logDriver: 'syslog' }));
  });
  stack('logs-splunk', s => {
    const task = definition(s);
    const secret = new secretsmanager.Secret(s, 'Splunk');
    const token = ecs.Secret.fromSecretsManager(secret);
    task.addContainer('plain', { image, logging: ecs.LogDrivers.splunk({ secretToken: token, url: 'https://splunk.example.com:8088' }) });
    task.addContainer('options', { image, logging: ecs.LogDrivers.splunk({
      secretToken: ecs.Secret.fromSsmParameter(ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Token', { parameterName: '/splunk/token' })),
      url: 'https://splunk.example.com:8088', source: 'src', sourceType: 'type', index: 'main', caPath: '/ca', caName: 'ca', insecureSkipVerify: 'true',
      format: ecs.SplunkLogFormat.JSON, verifyConnection: false, gzip: true, gzipLevel: 5, tag: 'shop',
    }) });
  });
  stack('logs-firelens', s => {
    const task = definition(s);
    const secret = secretsmanager.Secret.fromSecretNameV2(s, 'Key', 'datadog');
    task.addContainer('web', { image, logging: ecs.LogDrivers.firelens({ options: { Name: 'datadog', Host: 'http-intake.logs.datadoghq.eu', TLS: 'on' }, secretOptions: { apikey: ecs.Secret.fromSecretsManager(secret) } }) });
    task.addContainer('bare', { image, logging: ecs.LogDrivers.firelens({}) });
  });
  stack('logs-firelens-router', s => {
    const task = definition(s);
    task.addFirelensLogRouter('router', {
      image: ecs.ContainerImage.fromRegistry('amazon/aws-for-fluent-bit:stable'),
      essential: true, memoryReservationMiB: 50,
      firelensConfig: { type: ecs.FirelensLogRouterType.FLUENTBIT, options: { enableECSLogMetadata: true, configFileType: ecs.FirelensConfigFileType.FILE, configFileValue: '/fluent.conf' } },
    });
    task.addContainer('web', { image, logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch' } }) });
  });
  stack('logs-firelens-s3', s => {
    const task = definition(s);
    task.addFirelensLogRouter('router', {
      image, firelensConfig: { type: ecs.FirelensLogRouterType.FLUENTD, options: { enableECSLogMetadata: false, configFileType: ecs.FirelensConfigFileType.S3, configFileValue: 'arn:aws:s3:::shop/fluent.conf' } },
    });
    task.addContainer('web', { image, logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch' } }) });
  });
});
