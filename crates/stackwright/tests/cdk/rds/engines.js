'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const Engine = rds.DatabaseInstanceEngine;
const Cluster = rds.DatabaseClusterEngine;
const postgres = Engine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 });
const mysql = Engine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_43 });
const auroraPostgres = Cluster.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_3 });
const auroraMysql = Cluster.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_04_0 });
const role = (stack, id) => new iam.Role(stack, id, { assumedBy: new iam.AccountRootPrincipal() });
program(__filename, app => {
  const stack = new cdk.Stack(app, 'engines');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const { OracleEngineVersion: O, SqlServerEngineVersion: S } = rds;
  const engines = {
    MariaDb: Engine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_4 }), Mysql: mysql, Postgres: postgres,
    OracleSe2: Engine.oracleSe2({ version: O.VER_19_0_0_0_2020_04_R1 }), OracleSe2Cdb: Engine.oracleSe2Cdb({ version: O.VER_19 }),
    OracleEe: Engine.oracleEe({ version: O.VER_19 }), OracleEeCdb: Engine.oracleEeCdb({ version: O.VER_21 }),
    SqlServerSe: Engine.sqlServerSe({ version: S.VER_15 }), SqlServerEx: Engine.sqlServerEx({ version: S.VER_15_00_4316_3_V1 }),
    SqlServerWeb: Engine.sqlServerWeb({ version: S.VER_16 }), SqlServerEe: Engine.sqlServerEe({ version: S.VER_14 }),
    Other: Engine.postgres({ version: rds.PostgresEngineVersion.of('99.1', '99', { s3Import: true }) }),
  };
  for (const [id, engine] of Object.entries(engines)) {
    rds.ParameterGroup.forInstance(stack, `${id}Parameters`, { engine });
    new rds.DatabaseInstance(stack, id, { engine, vpc, licenseModel: rds.LicenseModel.LICENSE_INCLUDED }).addRotationSingleUser();
  }
  const both = role(stack, 'Both');
  new rds.DatabaseInstance(stack, 'OracleS3', { engine: engines.OracleEe, vpc, s3ImportRole: both, s3ExportRole: both });
  new rds.DatabaseInstance(stack, 'SqlServerS3', { engine: engines.SqlServerEe, vpc, s3ImportRole: both, parameters: { a: 'b' }, domain: 'd-1', timezone: 'GMT Standard Time' });
  new rds.DatabaseInstance(stack, 'OtherS3', { engine: engines.Other, vpc, s3ImportRole: both });
  const options = new rds.OptionGroup(stack, 'Options', { engine: engines.OracleEe, configurations: [] });
  new rds.DatabaseInstance(stack, 'OracleOptions', { engine: engines.OracleEe, vpc, s3ExportRole: both, optionGroup: options });
  for (const [id, engine] of Object.entries({ My8: auroraMysql, My57: Cluster.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_2_11_1 }), Pg: auroraPostgres, Mine: Cluster.AURORA_MYSQL })) {
    rds.ParameterGroup.forCluster(stack, `${id}Cluster`, { engine });
  }
});
