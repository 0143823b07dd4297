'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const rds = require('aws-cdk-lib/aws-rds');
const s3 = require('aws-cdk-lib/aws-s3');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const bucket = (s, id, options) => new s3.Bucket(s, id, options);
  const role = (s, id) => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('rds.amazonaws.com') });
  const instance = (s, engine, options) => new rds.DatabaseInstance(s, 'Database', { vpc: importedVpc(s), engine, ...options });
  const cluster = (s, engine, options) => new rds.DatabaseCluster(s, 'Database', {
    vpc: importedVpc(s), engine, writer: rds.ClusterInstance.provisioned('writer'), ...options,
  });
  const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 });
  const oracle = rds.DatabaseInstanceEngine.oracleSe2({ version: rds.OracleEngineVersion.VER_19 });
  const sqlServer = rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_15 });
  const auroraPostgres = rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 });
  const auroraMysql = rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_07_1 });

  stack('instance-buckets', s => {
    instance(s, postgres, {
      s3ImportBuckets: [bucket(s, 'In'), bucket(s, 'Secret', { encryption: s3.BucketEncryption.KMS })],
      s3ExportBuckets: [bucket(s, 'Out')], monitoringInterval: cdk.Duration.minutes(1), parameters: { log_statement: 'all' },
    });
  });
  stack('instance-one-role', s => {
    instance(s, sqlServer, { s3ImportBuckets: [bucket(s, 'In')], s3ExportBuckets: [bucket(s, 'Out')] });
  });
  stack('instance-export', s => { instance(s, oracle, { s3ExportBuckets: [bucket(s, 'Out')] }); });
  stack('cluster-buckets', s => {
    cluster(s, auroraPostgres, { s3ImportBuckets: [bucket(s, 'In')], s3ExportBuckets: [s3.Bucket.fromBucketName(s, 'Out', 'exports')] });
  });
  stack('cluster-one-role', s => {
    cluster(s, auroraMysql, { s3ImportBuckets: [bucket(s, 'In')], s3ExportBuckets: [bucket(s, 'Out')], parameters: { max_connections: '100' } });
  });
  stack('cluster-given-export', s => { cluster(s, auroraMysql, { s3ImportBuckets: [bucket(s, 'In')], s3ExportRole: role(s, 'Role') }); });
  stack('cluster-given-import', s => { cluster(s, auroraMysql, { s3ImportRole: role(s, 'Role'), s3ExportBuckets: [bucket(s, 'Out')] }); });
});
