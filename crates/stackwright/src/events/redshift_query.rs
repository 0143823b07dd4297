//! Queries of Redshift as what rules lead to.

use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::arn_targets::with_input;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use super::target::{Delivery, RuleTarget, RuleTargetConfig, events_role};
use crate::iam::{Grant, RoleRef};
use crate::sqs::QueueRef;

/// A query of Redshift as what a rule leads to: it is run at each event, by the Data API.
/// As in the CDK, the policy of a dead letter queue is left as it is: permit `events.amazonaws.com` to
/// send to it.
///
/// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RedshiftDataParameters.html>
#[derive(Clone, Debug)]
pub struct RedshiftQuery {
    cluster: Value<String>,
    database: Value<String>,
    sql: Vec<Value<String>>,
    db_user: Option<Value<String>>,
    secret_arn: Option<Value<String>>,
    statement_name: Option<Value<String>>,
    send_event: bool,
    role: Option<RoleRef>,
    input: Option<RuleTargetInput>,
    delivery: Delivery,
}

impl RedshiftQuery {
    /// Statements in a database of a cluster or workgroup, by its ARN.
    pub fn new<S: IntoValue<String>>(
        cluster_arn: impl IntoValue<String>,
        database: impl IntoValue<String>,
        sql: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            cluster: cluster_arn.into_value(),
            database: database.into_value(),
            sql: sql.into_iter().map(IntoValue::into_value).collect(),
            db_user: None,
            secret_arn: None,
            statement_name: None,
            send_event: false,
            role: None,
            input: None,
            delivery: Delivery::default(),
        }
    }

    /// The database's user, where no secret names it. Default: that of the role.
    #[must_use]
    pub fn db_user(mut self, user: impl IntoValue<String>) -> Self {
        self.db_user = Some(user.into_value());
        self
    }

    /// The ARN of the secret with user and password. Default: the role gets temporary ones.
    #[must_use]
    pub fn secret_arn(mut self, arn: impl IntoValue<String>) -> Self {
        self.secret_arn = Some(arn.into_value());
        self
    }

    /// What the statement is called. Default: nothing.
    #[must_use]
    pub fn statement_name(mut self, name: impl IntoValue<String>) -> Self {
        self.statement_name = Some(name.into_value());
        self
    }

    /// Whether EventBridge gets an event when the statement is done. Default: false.
    #[must_use]
    pub const fn send_event_bridge_event(mut self, send: bool) -> Self {
        self.send_event = send;
        self
    }

    /// Where events go for which the query could not be started. Default: nowhere.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: &QueueRef) -> Self {
        self.delivery.dead_letter_queue = Some(queue.clone());
        self
    }

    /// The role in whose name the query is run. Default: one is made for the rule.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// What the query gets of the event. Default: the event.
    #[must_use]
    pub fn input(mut self, input: RuleTargetInput) -> Self {
        self.input = Some(input);
        self
    }
}

impl RuleTarget for RedshiftQuery {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let role = self.role.clone();
        let role = role.unwrap_or_else(|| events_role(scope, rule));
        let action = match self.sql.len() {
            1 => "redshift-data:ExecuteStatement",
            _ => "redshift-data:BatchExecuteStatement",
        };
        Grant::add_to_principal(scope, &role, [action], [self.cluster.clone()]);
        let mut parameters = Object::typed();
        parameters.put("Database", (&self.database).into());
        parameters.put_some("DbUser", self.db_user.as_ref().map(Node::from));
        let secret = self.secret_arn.as_ref().map(Node::from);
        parameters.put_some("SecretManagerArn", secret);
        match self.sql.as_slice() {
            [only] => parameters.put("Sql", only.into()),
            several => parameters.put("Sqls", several.to_vec().into()),
        }
        let name = self.statement_name.as_ref().map(Node::from);
        parameters.put_some("StatementName", name);
        if self.send_event {
            parameters.put("WithEvent", true.into());
        }
        let target = RuleTargetConfig::new(self.cluster.clone())
            .role(&role)
            .property("RedshiftDataParameters", parameters);
        let target = with_input(target, self.input.as_ref());
        self.delivery.write_alone(scope, target)
    }
}
