//! The metrics of tables.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html>

use super::table_ref::TableRef;
use crate::cloudwatch::{MathExpression, Metric, Statistic, metric_verbs};

const NAMESPACE: &str = "AWS/DynamoDB";

/// An operation of DynamoDB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of DynamoDB")]
pub enum Operation {
    GetItem,
    BatchGetItem,
    Scan,
    Query,
    GetRecords,
    PutItem,
    DeleteItem,
    UpdateItem,
    BatchWriteItem,
    TransactWriteItems,
    TransactGetItems,
    ExecuteTransaction,
    BatchExecuteStatement,
    ExecuteStatement,
}

impl Operation {
    /// Every operation.
    pub const ALL: [Self; 14] = [
        Self::GetItem,
        Self::BatchGetItem,
        Self::Scan,
        Self::Query,
        Self::GetRecords,
        Self::PutItem,
        Self::DeleteItem,
        Self::UpdateItem,
        Self::BatchWriteItem,
        Self::TransactWriteItems,
        Self::TransactGetItems,
        Self::ExecuteTransaction,
        Self::BatchExecuteStatement,
        Self::ExecuteStatement,
    ];
}

metric_verbs! {
    TableRef, |this| Metric::of(NAMESPACE).dimension("TableName", this.table_name());
    /// The read capacity that was used.
    metric_consumed_read_capacity_units: "ConsumedReadCapacityUnits", SUM;
    /// The write capacity that was used.
    metric_consumed_write_capacity_units: "ConsumedWriteCapacityUnits", SUM;
    /// Writes whose condition did not hold.
    metric_conditional_check_failed_requests: "ConditionalCheckFailedRequests", SUM;
}

impl TableRef {
    /// Requests of the whole account that failed by the caller's fault.
    pub fn metric_user_errors(&self) -> Metric {
        Metric::of(NAMESPACE)
            .named("UserErrors")
            .statistic(Statistic::SUM)
    }

    /// How long successful requests of an operation take, in milliseconds.
    pub fn metric_successful_request_latency(&self, operation: Operation) -> Metric {
        self.of_operation("SuccessfulRequestLatency", operation)
            .statistic(Statistic::AVERAGE)
    }

    /// Requests of an operation that were refused because there were too many.
    pub fn metric_throttled_requests_for_operation(&self, operation: Operation) -> Metric {
        self.of_operation("ThrottledRequests", operation)
    }

    /// [`metric_throttled_requests_for_operation`](Self::metric_throttled_requests_for_operation) of
    /// several operations together; `Operation::ALL` for all of them. An alarm takes ten at most.
    pub fn metric_throttled_requests_for_operations(
        &self,
        operations: impl IntoIterator<Item = Operation>,
    ) -> MathExpression {
        self.sum("ThrottledRequests", operations)
            .label("Sum of throttled requests across all operations")
    }

    /// Requests of several operations that failed by a fault of DynamoDB; `Operation::ALL` for all
    /// of them. An alarm takes ten at most.
    pub fn metric_system_errors_for_operations(
        &self,
        operations: impl IntoIterator<Item = Operation>,
    ) -> MathExpression {
        self.sum("SystemErrors", operations)
            .label("Sum of errors across all operations")
    }

    fn of_operation(&self, name: &'static str, operation: Operation) -> Metric {
        let metric = self.metric(name).statistic(Statistic::SUM);
        metric.dimension("Operation", format!("{operation:?}"))
    }

    fn sum(
        &self,
        name: &'static str,
        operations: impl IntoIterator<Item = Operation>,
    ) -> MathExpression {
        let operations: Vec<Operation> = operations.into_iter().collect();
        let id = |operation: Operation| format!("{operation:?}").to_lowercase();
        let ids: Vec<String> = operations.iter().copied().map(id).collect();
        let metrics = operations.into_iter();
        metrics.fold(MathExpression::new(ids.join(" + ")), |sum, operation| {
            sum.using_metric(id(operation), self.of_operation(name, operation))
        })
    }
}
